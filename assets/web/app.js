"use strict";
// Keeps the phone page in step with the room. The page is whole without it: this only spares people pressing "Look
// again" and losing their place. Words come with the page as data attributes; text from the room goes in as text and
// never as markup. The server sends the whole state each time, so a state that was missed is never missed for long.

(() => {
    const page = document.body.dataset;
    const part = (id) => document.getElementById(id);
    const pollEvery = 2000;     // ms, and up to a quarter more, so that a room does not ask all at once
    const failuresAllowed = 2;  // of the stream, before the page asks by itself
    const streamAgainAfter = 15;  // polls that went well

    let shown = Number(page.revision || 0);
    let drawn = "";  // the question and answers on the page
    let source = null;
    let failures = 0;
    let timer = 0;
    let polls = 0;
    let votes = 0;  // sent; only the last one may say that it was kept

    // Small things ----------------------------------------------------------------------------------------------------

    function element(tag, className, text) {
        const made = document.createElement(tag);
        if (className) made.className = className;
        if (text) made.textContent = text;
        return made;
    }

    function setText(target, text) {
        if (target && target.textContent !== text) target.textContent = text;
    }

    function say(target, text, wrong) {
        setText(target, text);
        target.classList.toggle("wrong", Boolean(wrong));
    }

    // crypto.randomUUID wants a secure page, which a laptop in a room cannot offer.
    function nonce() {
        const bytes = crypto.getRandomValues(new Uint8Array(16));
        return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
    }

    const pause = (ms) => new Promise((done) => setTimeout(done, ms));

    // Asking the server -----------------------------------------------------------------------------------------------

    async function post(path, values) {
        return fetch(path, {
            method: "POST",
            headers: {"Content-Type": "application/json"},
            body: JSON.stringify(values),
            cache: "no-store",
        });
    }

    // A lost answer is asked for again; the nonce makes the second asking the same as the first.
    async function postSurely(path, values) {
        for (let tries = 0; ; ++tries) {
            try {
                const answer = await post(path, values);
                if (answer.status < 500 || tries === 3) return answer;
            } catch (lost) {
                if (tries === 3) throw lost;
            }
            await pause(400 * 2 ** tries);
        }
    }

    async function sentenceOf(answer) {
        try {
            return (await answer.json()).message || page.unsaved;
        } catch {
            return page.unsaved;
        }
    }

    // What stands on the page -----------------------------------------------------------------------------------------

    function drawLines(lines) {
        const made = lines.map((line) => {
            const one = element("p", line.who ? "line" : "line told");
            if (line.who) one.append(element("span", "who", line.who));
            one.append(line.text);
            return one;
        });
        part("lines").replaceChildren(...made);
    }

    function answerWords(option) {
        const words = element("span");
        if (option.label) words.append(element("span", "letter", option.label), " ");
        words.append(option.text);
        if (option.locked) words.append(element("span", "hint", option.locked));
        return words;
    }

    function drawAnswers(view) {
        const open = Boolean(view.ballot);
        const made = view.options.map((option) => {
            const one = element(open ? "label" : "div", option.label ? "answer" : "answer aside");
            if (open) {
                const input = element("input");
                input.type = "radio";
                input.name = "choice";
                input.value = option.id;
                input.required = true;
                one.append(input);
            }
            one.append(answerWords(option));
            return one;
        });
        part("answers").replaceChildren(...made);
    }

    // Redrawn only when it has become another one: a finger on its way to an answer must not lose it.
    function drawQuestion(view) {
        const now = JSON.stringify([view.question, view.options, view.ballot]);
        if (now === drawn) return;
        drawn = now;
        const form = part("vote");
        const held = form.contains(document.activeElement);
        form.hidden = !view.question && view.options.length === 0;
        form.elements.ballot.value = view.ballot;
        setText(part("question"), view.question);
        drawAnswers(view);
        part("keep").hidden = !view.ballot;
        setText(part("keep"), page.keep);
        say(part("kept"), "");
        if (held) part("phase").focus();
    }

    function mark(own) {
        const form = part("vote");
        if (!own) return;
        for (const input of form.querySelectorAll("input[type=radio]")) input.checked = input.value === own;
        setText(part("keep"), page.change);
        say(part("kept"), page.kept);
    }

    function drawReason(view) {
        const form = part("reason");
        if (form.hidden === !view.reason) return;
        form.hidden = !view.reason;
        form.reset();
        say(part("given"), "");
    }

    // `own` is what this phone has chosen; the stream, which is the same for everybody, does not tell.
    function draw(view) {
        link(true);
        if (view.revision < shown) return;
        shown = view.revision;
        document.title = view.heading;
        setText(part("phase"), view.heading);
        setText(part("place"), view.place);
        setText(part("now"), view.now);
        drawLines(view.lines);
        drawQuestion(view);
        drawReason(view);
        if ("own" in view && votes === 0) mark(view.own);
    }

    // Staying in touch ------------------------------------------------------------------------------------------------

    function link(well) {
        say(part("link"), well ? "" : page.lost, !well);
    }

    // The session is over, or this phone's seat is not known any more: the server's own page says which.
    function seatLost(answer) {
        if (answer.status === 401 || answer.status === 410) location.reload();
        return answer.status === 401 || answer.status === 410;
    }

    async function look() {
        const answer = await fetch("/state", {cache: "no-store"});
        if (seatLost(answer)) return;
        if (!answer.ok) throw new Error(String(answer.status));
        draw(await answer.json());
    }

    async function poll() {
        try {
            await look();
            if (++polls >= streamAgainAfter) return listen();
        } catch {
            polls = 0;
            link(false);
        }
        timer = setTimeout(poll, pollEvery * (1 + Math.random() / 4));
    }

    function quiet() {
        clearTimeout(timer);
        if (source) source.close();
        source = null;
    }

    function listen() {
        quiet();
        polls = 0;
        source = new EventSource("/events");
        source.onopen = () => { failures = 0; };
        source.onmessage = (event) => draw(JSON.parse(event.data));
        source.onerror = () => {
            link(false);
            if (++failures < failuresAllowed) return;
            quiet();
            poll();
        };
    }

    // A phone that slept may hold a stream that is dead and does not know it.
    function wake() {
        failures = 0;
        look().catch(() => link(false));
        listen();
    }
