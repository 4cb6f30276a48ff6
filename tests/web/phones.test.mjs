// The phone page in real browsers, against the real program.
import assert from "node:assert/strict";
import {after, afterEach, before, test} from "node:test";
import {accessible, drawnAlike, fits, join, openBrowser, phone, reachable, shows, vote} from "./browser.mjs";
import {Room} from "./room.mjs";

let browser;
let room;

before(async () => { browser = await openBrowser(); });
after(async () => { await browser.close(); });
afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    await room?.close();
});

async function voting() {
    room = await Room.open();
    await room.toQuestion();
    return (await room.say("go vote-1")).wall.answers.filter((answer) => answer.letter).map((answer) => answer.answer);
}

test("every state is accessible, fits a small phone at 200 %, and is drawn alike with and without the script", async () => {
    room = await Room.open();
    const page = await join(browser, room);
    const small = await join(browser, room, {viewport: {width: 180, height: 370}, deviceScaleFactor: 2});
    const dark = await join(browser, room, {colorScheme: "dark"});
    const phases = ["lobby", "practice", "practice-shown", "story", "beat", "question", "think", "vote-1", "closed-1", "talk", "vote-2",
                    "closed-2", "reveal", "minority", "decide", "closing"];
    for (const phase of phases) {
        const {wall} = phase === "lobby"      ? room.opened
                       : phase === "question" ? await room.toQuestion()
                                              : await room.say(`go ${phase}`);
        const heading = wall.page ? undefined : wall.heading;
        for (const one of [page, small, dark]) {
            if (heading) await shows(one, "h1", heading);
            await accessible(one);
            await fits(one);
            await reachable(one);
        }
        await drawnAlike(page);
    }
    assert.deepEqual([page.wrong, small.wrong, dark.wrong], [[], [], []]);
});

test("the way in, a wrong code and the second facilitator's page are accessible too", async () => {
    room = await Room.open();
    const page = await phone(browser);
    await page.goto(room.address);
    await accessible(page);
    await page.fill("#code", room.phones.code === "111111" ? "222222" : "111111");
    await page.click("button");
    await shows(page, "[role=alert]", "That is not the code of this room. Look at the wall again.");
    await accessible(page);
    const beside = await phone(browser);
    await beside.goto(room.phones.co_url);
    await shows(beside, "h2", "How to hold this moment");
    await accessible(beside);
    await fits(beside);
    await reachable(beside);
});

test("four phones vote at once, and each is told only of itself", async () => {
    const answers = await voting();
    const four = await Promise.all(answers.slice(0, 1).concat(answers.slice(0, 3)).map(() => join(browser, room)));
    await Promise.all(four.map((page, at) => vote(page, answers[at % 2])));
    await room.until((answer) => answer.phones?.ballots === 4);
    for (const page of four) assert.equal(await page.locator("main :text-matches('[24] ballots|50 %')").count(), 0);
    const closed = await room.say("go closed-1");
    assert.equal(closed.presenter.by_phone.total, 4);
});

test("an answer can be changed until the vote closes, and is still there after a reload", async () => {
    const answers = await voting();
    const page = await join(browser, room);
    await vote(page, answers[0]);
    await page.check(`input[value="${answers[1]}"]`);
    const taken = page.waitForResponse((answer) => answer.request().method() === "POST");
    await page.click("#keep");
    await taken;
    await page.reload();
    await shows(page, "#kept", "Your answer is saved. You can change it until the vote closes.");
    assert.ok(await page.isChecked(`input[value="${answers[1]}"]`));
    const closed = await room.say("go closed-1");
    assert.equal(closed.presenter.by_phone.total, 1);
});

test("one may rather not say", async () => {
    await voting();
    const page = await join(browser, room);
    await vote(page, "RATHER-NOT");
});

test("a phone that was frozen catches up when it is looked at again", async () => {
    await voting();
    const page = await join(browser, room);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Page.setWebLifecycleState", {state: "frozen"});
    const {wall} = await room.say("go closed-1");
    await devtools.send("Page.setWebLifecycleState", {state: "active"});
    await shows(page, "h1", wall.heading);
});

test("a choice that is not sent yet stays while the trainer does other things", async () => {
    const answers = await voting();
    const page = await join(browser, room);
    await page.check(`input[value="${answers[2]}"]`);
    const asked = page.waitForResponse((answer) => answer.url().endsWith("/state"));
    await room.say("timer 5");
    await page.evaluate(() => fetch("/state"));
    await asked;
    assert.ok(await page.isChecked(`input[value="${answers[2]}"]`));
});

test("what is new is read from its beginning, wherever one had scrolled to", async () => {
    await voting();
    const page = await join(browser, room, {viewport: {width: 360, height: 400}});
    const down = () => page.evaluate(() => { scrollTo({top: 9999, behavior: "instant"}); return scrollY; });
    const top = () => page.waitForFunction(() => scrollY === 0);
    assert.ok(await down() > 0);
    const {wall} = await room.say("go closed-1");
    await shows(page, "h1", wall.heading);
    await top();
    await room.say("go minority");
    await shows(page, "#reason label", "Your reason");
    await page.fill("#reason-text", "We were not asked");
    await page.focus("#reason-text");
    await page.waitForFunction(() => scrollY > 0);  // pages glide
    await room.say("go reveal");
    await shows(page, "h1", "What we chose");
    assert.equal(await page.evaluate(() => document.activeElement.id), "reason-text");
    assert.ok(await page.evaluate(() => scrollY) > 0);
});

test("without JavaScript the page is whole", async () => {
    const answers = await voting();
    const page = await join(browser, room, {javaScriptEnabled: false});
    await page.check(`input[value="${answers[0]}"]`);
    await page.click("#keep");
    await shows(page, "#kept", "Your answer is saved. You can change it until the vote closes.");
    assert.ok(await page.isChecked(`input[value="${answers[0]}"]`));
    const {wall} = await room.say("go closed-1");
    await page.click("text=Look again");
    await shows(page, "h1", wall.heading);
    await page.click("text=Slower, please");
    await room.until((answer) => answer.phones?.slower);
});

test("by keyboard alone", async () => {
    const answers = await voting();
    const page = await join(browser, room);
    const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.value);
    await page.keyboard.press("Tab");
    assert.equal(await focused(), answers[0]);
    await page.keyboard.press("ArrowDown");
    assert.ok(await page.isChecked(`input[value="${answers[1]}"]`));
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "keep");
    await page.keyboard.press("Enter");
    await shows(page, "#kept", "Your answer is saved.");
});

test("a phone is passed on, and the next person has an answer of their own", async () => {
    const answers = await voting();
    const page = await join(browser, room);
    await vote(page, answers[0]);
    await page.click("text=Pass this phone on");
    await page.waitForFunction(() => !document.querySelector("#answers :checked"));
    await vote(page, answers[1]);
    await room.until((answer) => answer.phones?.ballots === 2);
});

test("a reason reaches the second facilitator, who parks it; nothing in it is markup", async () => {
    await voting();
    await room.say("go minority");
    const page = await join(browser, room);
    const beside = await phone(browser);
    await beside.goto(room.phones.co_url);
    await page.fill("#reason-text", "<b>Nobody</b> looked up.");
    await page.click("text=Send my reason");
    await shows(page, "#given", "Your reason is with the person who leads.");
    await shows(beside, ".card", "<b>Nobody</b> looked up.");
    await accessible(beside);
    await beside.click("text=Park it");
    await shows(beside, ".card", "Parked");
    await beside.click("text=Ask for a pause");
    await room.until((answer) => answer.phones?.co_asks_pause);
});

test("killed in the middle of a vote and started again, phones come back by themselves and nothing is lost", async () => {
    const answers = await voting();
    const page = await join(browser, room);
    await vote(page, answers[0]);
    const {saves, phones} = room;
    await room.kill();
    await shows(page, "#lost", "Finding the room again.");
    room = await Room.open({saves, port: Number(phones.address.split(":")[1])});
    await page.locator("#lost", {hasText: "Finding"}).waitFor({state: "hidden"});
    assert.ok(await page.isChecked(`input[value="${answers[0]}"]`));
    const closed = await room.say("go closed-1");
    assert.equal(closed.presenter.by_phone.total, 1);
});
