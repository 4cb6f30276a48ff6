// Phones: Debian's Chromium as wide as a small one, each with its own seat.
import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {chromium} from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const waitMost = 30_000;  // ms; a sanitized build on a busy machine is slow

export async function openBrowser() {
    const args = process.getuid() === 0 ? ["--no-sandbox"] : [];
    return chromium.launch({executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args});
}

export async function phone(browser, options = {}) {
    const context = await browser.newContext({viewport: {width: 360, height: 740}, ...options});
    context.setDefaultTimeout(waitMost);
    const page = await context.newPage();
    page.wrong = [];
    page.on("pageerror", (error) => page.wrong.push(String(error)));
    return page;
}

export async function join(browser, room, options = {}) {
    const page = await phone(browser, options);
    await page.goto(`${room.address}/j/${room.phones.code}`);
    assert.equal(new URL(page.url()).pathname, "/room");
    return page;
}

export async function shows(page, selector, words) {
    await page.locator(selector, {hasText: words}).first().waitFor();
}

export async function vote(page, choice) {
    await page.check(`input[value="${choice}"]`);
    await page.click("#keep");
    await shows(page, "#kept", "Your answer is saved.");
}

export async function accessible(page) {
    await page.evaluate(`${axe};0`);
    const {violations} = await page.evaluate(() => window.axe.run());
    assert.deepEqual(violations.map((one) => [one.id, ...one.nodes.map((node) => node.html)]), []);
}

// What was drawn by the script is what the server would have drawn.
export async function drawnAlike(page) {
    const main = () => document.querySelector("main").innerHTML;
    const live = await page.evaluate(main);
    await page.reload();
    await page.locator("#look").waitFor({state: "hidden"});
    assert.equal(await page.evaluate(main), live);
}

export async function fits(page) {
    const [needed, there] =
        await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    assert.ok(needed <= there, `the page is ${needed} wide where there are ${there}`);
}

// Large enough for a thumb: 44 px (WCAG 2.5.5).
export async function reachable(page) {
    const small = await page.$$eval("button, a, select, textarea, input[type=text], label.answer", (all) =>
        all.filter((one) => one.offsetParent && one.getBoundingClientRect().height < 44).map((one) => one.outerHTML));
    assert.deepEqual(small, []);
}
