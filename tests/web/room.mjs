// A session of the real program without a window, for real browsers: what its trainer says, and what it answers.
import {spawn} from "node:child_process";
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import readline from "node:readline";

export class Room {
    constructor(saves) {
        this.saves = saves ?? mkdtempSync(join(tmpdir(), "alongside-web-"));
        this.answers = [];
        this.waiting = [];
    }

    // One that is closed again with `saves` goes on where it stood. Throws what it said if it could not be opened.
    static async open({saves, people = 24, port = 0} = {}) {
        const room = new Room(saves);
        const call = ["room", "outrage", "--no-window", "--saves", room.saves, "--port", String(port)];
        if (!saves) call.push("--people", String(people));
        room.child = spawn(process.env.ALONGSIDE, [...call, "--address", "127.0.0.1"], {stdio: ["pipe", "pipe", "pipe"]});
        room.said = "";
        room.child.stderr.on("data", (words) => { room.said += words; });
        room.child.on("exit", () => room.take(null));
        readline.createInterface({input: room.child.stdout}).on("line", (line) => room.take(JSON.parse(line)));
        room.opened = await room.until((answer) => answer.phones?.open);
        return room;
    }

    take(answer) {
        this.answers.push(answer);
        for (const look of this.waiting.splice(0)) look();
    }

    // The first answer, of all that came since the last one waited for, that is so.
    async until(so) {
        for (;;) {
            while (this.answers.length > 0) {
                const answer = this.answers.shift();
                if (answer === null) throw new Error(`the room has closed: ${this.said}`);
                if (so(answer)) return answer;
            }
            await new Promise((done) => this.waiting.push(done));
        }
    }

    // Says a line and waits for its answer.
    async say(line) {
        this.child.stdin.write(line + "\n");
        const answer = await this.until((one) => "refused" in one || "wall" in one);
        if ("refused" in answer) throw new Error(`${line}: ${answer.refused}`);
        return answer;
    }

    // Past the small choice with which the story begins, to the pages before a question that is looked at closely.
    async toQuestion() {
        await this.say("pace the-table deep");
        await this.say("go story");
        const {presenter} = await this.say("go beat");
        return this.say(presenter.choices[0].line);
    }

    get phones() {
        return this.opened.phones;
    }

    get address() {
        return `http://${this.phones.address}`;
    }

    async kill() {
        this.child.kill("SIGKILL");
        await new Promise((done) => this.child.once("exit", done));
    }

    async close() {
        if (this.child.exitCode === null && this.child.signalCode === null) await this.kill();
        rmSync(this.saves, {recursive: true, force: true});
    }
}
