"use strict";
// Keeps the phone page in step with the room. The page is whole without it: this only spares people pressing "Look
// again". Words come with the page as data attributes; whatever comes from the room goes in as text and never as
// markup. The server sends the whole state each time, so what was missed is made good by the next.

(() => {
    const page = document.body.dataset;
    const part = (id) => document.getElementById(id);
    const pollEvery = 2000;       // ms, and up to a quarter more, so that a room does not ask all at once
    const failuresAllowed = 2;    // of the stream, before the page asks by itself
    const streamAgainAfter = 15;  // polls that went well
    const triesAgain = 3;

    function element(tag, className, text) {
        const made = document.createElement(tag);
        if (className) made.className = className;
        if (text) made.textContent = text;
        return made;
    }

    function setText(target, text) {
        if (target.textContent !== text) target.textContent = text;
    }

    function say(target, text, wrong) {
        setText(target, text);
        target.classList.toggle("wrong", Boolean(wrong));
    }

    const pause = (ms) => new Promise((done) => setTimeout(done, ms));

    // Staying in touch ------------------------------------------------------------------------------------------------

    // Follows one place of the server: a stream, and asking again and again where there is none. `take` is given each
    // state as it comes.
    function follow(path, take) {
        let source = null;
        let timer = 0;
        let failures = 0;
        let polls = 0;

        function touch(well) {
            say(part("lost"), well ? "" : page.lost, true);
            part("look").hidden = well;
        }

        function taken(state) {
            touch(true);
            take(state);
        }

        function hush() {
            clearTimeout(timer);
            if (source) source.close();
            source = null;
        }

        // The seat is not known any more, or the room is over: the server's own page says which.
        async function look() {
            const answer = await fetch(path + "/state", {cache: "no-store"});
            if (answer.status === 401 || answer.status === 403 || answer.status === 404) location.reload();
            else if (!answer.ok) throw new Error(String(answer.status));
            else taken(await answer.json());
        }

        async function poll() {
            try {
                await look();
                if (++polls >= streamAgainAfter) return listen();
            } catch {
                polls = 0;
                touch(false);
            }
            timer = setTimeout(poll, pollEvery * (1 + Math.random() / 4));
        }

        function listen() {
            hush();
            polls = 0;
            source = new EventSource(path + "/events");
            source.onopen = () => { failures = 0; };
            source.onmessage = (event) => taken(JSON.parse(event.data));
            source.onerror = () => {
                touch(false);
                if (++failures < failuresAllowed && source.readyState !== EventSource.CLOSED) return;
                hush();
                poll();
            };
        }

        // A phone that slept may hold a stream that is dead and does not know it.
        function wake() {
            failures = 0;
            look().catch(() => touch(false));
            listen();
        }

        document.addEventListener("visibilitychange", () => { document.hidden ? hush() : wake(); });
        addEventListener("pageshow", (event) => { if (event.persisted) wake(); });
        addEventListener("pagehide", hush);
        touch(true);
        listen();
    }

    // Sending ---------------------------------------------------------------------------------------------------------

    // Asked again where no answer came. {"refused": sentence} where the server will not; {"lost": true} if it is away.
    async function post(path, values) {
        for (let tries = 0; tries <= triesAgain; ++tries) {
            try {
                const answer = await fetch(path, {
                    method: "POST",
                    headers: {"Content-Type": "application/json"},
                    body: JSON.stringify(values),
                });
                if (answer.status < 500) return await answer.json();
            } catch {
                // The next try may get through.
            }
            if (tries < triesAgain) await pause(400 * 2 ** tries);
        }
        return {lost: true};
    }

    // What is said where the form is, once there is an answer and no sooner.
    function told(target, answer, well) {
        const wrong = answer.lost ? page.notSaved : answer.refused;
        say(target, wrong || well, Boolean(wrong));
        return !wrong;
    }

    // The room --------------------------------------------------------------------------------------------------------

    function room() {
        const form = part("vote");
        let shown = Number(page.revision);
        let nonce = Number(page.nonce);  // of the ballot sent last; a later one counts
        let waiting = false;             // for what the server says to it
        let ballot = form.elements.ballot.value;
        let asked = "";  // the question as it was drawn last
        let begun = "";  // what is read, as it was drawn last

        function drawLines(view) {
            const told = view.phase === "story" ? "line told" : "line plain";
            part("lines").replaceChildren(...view.lines.map((line) => {
                const one = element("p", line.who ? "line" : told);
                if (line.who) one.append(element("span", "who", line.who));
                one.append(line.text);
                return one;
            }));
        }

        function answerWords(target, option) {
            if (option.label) target.append(element("b", "letter", option.label), " ");
            target.append(option.text);
            return target;
        }

        function answer(option) {
            const input = element("input");
            input.type = "radio";
            input.name = "choice";
            input.value = option.id;
            input.required = true;
            const label = element("label", option.label ? "answer" : "answer aside");
            label.append(input, answerWords(element("span"), option));
            return label;
        }

        function drawVote(view) {
            const offered = [...view.options];
            if (view.may_rather_not) offered.push({id: page.ratherNotId, label: "", text: page.ratherNot});
            const held = form.contains(document.activeElement);
            form.hidden = !view.ballot;
            form.elements.ballot.value = view.ballot;
            setText(form.querySelector("legend"), view.question);
            part("answers").replaceChildren(...(view.ballot ? offered.map(answer) : []));
            say(part("kept"), "");
            if (held) part("phase").focus();
        }

        function drawChoices(view) {
            const section = part("choices");
            const listed = view.ballot ? [] : view.options;
            section.hidden = Boolean(view.ballot) || (!view.question && listed.length === 0);
            setText(section.querySelector("h2"), view.ballot ? "" : view.question);
            const list = section.querySelector("ul");
            list.hidden = listed.length === 0;
            list.replaceChildren(...listed.map((option) => answerWords(element("li"), option)));
        }

        function drawReason(view) {
            const reason = part("reason");
            reason.hidden = !view.may_reason;
            part("reason-answer").replaceChildren(...view.options.map((option) => {
                const one = element("option", "", option.label ? `${option.label}. ${option.text}` : option.text);
                one.value = option.id;
                return one;
            }));
        }

        function drawQuestion(view) {
            drawVote(view);
            drawChoices(view);
            drawReason(view);
            if (view.ballot === ballot) return;
            ballot = view.ballot;
            nonce = 0;
            waiting = false;
        }

        // Only what has become another question: a finger on its way to an answer must not lose it. An open vote that
        // came with the page is the same one.
        function isDrawn(view, now) {
            return asked === "" ? view.ballot !== "" && view.ballot === ballot : now === asked;
        }

        // `own` is what this phone has chosen; the stream, which is the same for everybody, does not say.
        function mark(own) {
            if (waiting || !own.choice || own.nonce < nonce) return;
            nonce = own.nonce;
            for (const input of form.querySelectorAll("[type=radio]")) input.checked = input.value === own.choice;
            say(part("kept"), page.saved);
        }

        // What is new is read from its beginning, wherever one had scrolled to; but nobody is torn away from what they write.
        function beginAtTop(view) {
            const now = JSON.stringify([view.phase, view.heading, view.ballot, view.phase === "story" ? view.lines : []]);
            const moved = begun !== "" && begun !== now;
            begun = now;
            if (moved && document.activeElement !== part("reason-text")) scrollTo({top: 0, behavior: "instant"});
        }

        function draw(view) {
            if (view.revision < shown) return;
            shown = view.revision;
            document.title = view.heading;
            setText(part("phase"), view.heading);
            setText(part("place"), view.place);
            setText(part("now"), view.now);
            drawLines(view);
            const now = JSON.stringify([view.question, view.options, view.ballot, view.may_rather_not, view.may_reason]);
            if (!isDrawn(view, now)) drawQuestion(view);
            asked = now;
            part("taps").hidden = part("pass").hidden = view.over;
            if (view.own) mark(view.own);
            beginAtTop(view);
        }

        form.addEventListener("submit", async (event) => {
            event.preventDefault();
            const mine = nonce = nonce + 1;
            const sent = {ballot, choice: new FormData(form).get("choice"), nonce: mine};
            waiting = true;
            say(part("kept"), page.saving);
            const came = await post("/vote", sent);
            if (mine !== nonce || sent.ballot !== ballot) return;  // another has been sent since, or the vote is over
            waiting = false;
            told(part("kept"), came, page.saved);
        });

        part("taps").addEventListener("submit", async (event) => {
            event.preventDefault();
            told(part("tapped"), await post("/tap", {kind: event.submitter.value}), page.tapped);
        });

        part("reason").addEventListener("submit", async (event) => {
            event.preventDefault();
            const reason = event.target;
            const came = await post("/reason", Object.fromEntries(new FormData(reason)));
            if (told(part("given"), came, page.given)) part("reason-text").value = "";
        });

        follow("", draw);
    }

    // The second facilitator ------------------------------------------------------------------------------------------

    // The server draws this page; it is fetched anew when something in it has changed, but never from under words that
    // are being written.
    function beside() {
        let seen = "";

        async function draw(view) {
            const now = JSON.stringify(view);
            const writing = [...document.querySelectorAll("input[type=text]")].some((field) => field.value);
            if (now === seen || writing) return;
            seen = now;
            const answer = await fetch("/co", {cache: "no-store"});
            if (!answer.ok) return;
            // The first state too: it can be newer than the page to which it came.
            const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("main");
            if (fresh.isEqualNode(part("main"))) return;
            const held = document.activeElement && document.activeElement.id;
            part("main").replaceWith(document.adoptNode(fresh));
            part("look").hidden = true;
            if (held && part(held)) part(held).focus();
        }

        follow("/co", draw);
    }

    if (page.page === "room") room();
    if (page.page === "co") beside();
})();
