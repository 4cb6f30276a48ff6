// Phones by the hundred against the real program, and the same against a bare socket.io server in the same run:
//     node tests/bench/phones.mjs PROGRAM [PHONES...]
// Loopback only: it says what the server costs, and nothing of a room's radio. Once every phone has an address of its own
// (127.x.y.z), and once all have one, as behind a router. Needs the packages of tests/web (npm ci there).
import {spawn} from "node:child_process";
import {createRequire} from "node:module";
import {readFileSync} from "node:fs";
import net from "node:net";
import {Room} from "../web/room.mjs";

const packages = createRequire(new URL("../web/package.json", import.meta.url));
const sizes = process.argv.slice(3).map(Number);
const rounds = 10;     // of a phase that changes
const spread = 10_000;  // ms, over which people really vote
const most = 2_000;    // phones; anything more is refused

const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const now = () => performance.now();
const rss = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;

function figures(times) {
    const sorted = [...times].sort((a, b) => a - b);
    const at = (share) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN).toFixed(1);
    return {p50: at(0.5), p99: at(0.99), worst: at(1)};
}

function row(server, phones, what, {p50, p99, worst}, note = "") {
    console.log([server.padEnd(10), String(phones).padStart(5), what.padEnd(16), `p50 ${p50}`, `p99 ${p99}`,
                 `worst ${worst} ms`, note].join("  "));
}

// Phones of the program ------------------------------------------------------------------------------------------------

class Phone {
    constructor(room, number, router = false) {
        this.port = Number(room.phones.address.split(":")[1]);
        this.origin = room.address;
        this.from = router ? "127.0.0.8" : `127.1.${Math.floor(number / 250)}.${(number % 250) + 1}`;
        this.code = room.phones.code;
        this.nonce = 0;
        this.heard = 0;
    }

    connect() {
        const socket = net.connect({host: "127.0.0.1", port: this.port, localAddress: this.from, noDelay: true});
        socket.setEncoding("latin1");
        socket.on("error", () => {});
        return new Promise((done, failed) => { socket.once("connect", () => done(socket)); socket.once("error", failed); });
    }

    head(line, more = "") {
        return `${line} HTTP/1.1\r\nHost: ${this.origin.slice(7)}\r\n${this.cookie ?? ""}${more}`;
    }

    // One request at a time over one connection; what it is answered.
    ask(text) {
        return new Promise((done, failed) => {
            let got = "";
            const take = (part) => {
                got += part;
                const end = got.indexOf("\r\n\r\n");
                const length = Number(/content-length: (\d+)/i.exec(got)?.[1] ?? 0);
                if (end < 0 || got.length < end + 4 + length) return;
                this.socket.off("data", take);
                done(got);
            };
            this.socket.on("data", take);
            this.socket.once("close", () => failed(new Error("cut off")));
            this.socket.write(text);
        });
    }

    async join() {
        this.socket = await this.connect();
        this.socket.setMaxListeners(0);
        const answer = await this.ask(this.head(`GET /j/${this.code}`, "\r\n"));
        this.cookie = `Cookie: ${/set-cookie: ([^;]+)/i.exec(answer)?.[1]}\r\n`;
        this.stream = await this.connect();
        await new Promise((done) => {
            this.stream.on("data", (part) => {
                const states = part.split("data:").length - 1;
                if (states === 0) return;
                this.heard += states;
                this.last = now();
                this.told?.(part);
                done();
            });
            this.stream.write(this.head("GET /events", "\r\n"));
        });
    }

    async vote(ballot, choice) {
        if (this.socket.destroyed) this.socket = await this.connect();  // an idle one is cut
        const body = JSON.stringify({ballot, choice, nonce: ++this.nonce});
        const begun = now();
        const answer = await this.ask(this.head("POST /vote",
            `Origin: ${this.origin}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`));
        if (!answer.startsWith("HTTP/1.1 200")) throw new Error(answer.slice(0, 200));
        return now() - begun;
    }

    close() {
        this.socket?.destroy();
        this.stream?.destroy();
    }
}

async function votesOf(phones, ballot, within) {
    const settled = await Promise.allSettled(phones.map(async (phone, at) => {
        await pause(within * at / phones.length);
        return phone.vote(ballot, at % 2 === 0 ? "before" : "after");
    }));
    return {times: settled.filter((one) => one.value !== undefined).map((one) => one.value),
            lost: settled.filter((one) => one.status === "rejected").length};
}

async function ours(count, router) {
    const name = router ? "one router" : "ours";
    const room = await Room.open({people: count});
    const pid = room.child.pid;
    const base = rss(pid);
    const phones = Array.from({length: count}, (_, at) => new Phone(room, at, router));
    let begun = now();
    for (let at = 0; at < count; at += 100) await Promise.all(phones.slice(at, at + 100).map((phone) => phone.join()));
    console.log(`${name.padEnd(10)}  ${count}  joined in ${((now() - begun) / 1000).toFixed(2)} s`);
    const fanned = [];
    const slowest = [];
    let sent = 0;
    for (let round = 0; round < rounds; ++round) {
        const phase = round % 2 === 0 ? "practice" : "practice-shown";
        const all = phones.map((phone) => new Promise((done) => { phone.told = () => done(now()); }));
        begun = now();
        room.child.stdin.write(`go ${phase}\n`);
        const came = (await Promise.all(all)).map((at) => at - begun);
        sent += count;
        fanned.push(...came);
        slowest.push(Math.max(...came));
    }
    row(name, count, "phase change", figures(fanned), `all by ${figures(slowest).p50} ms`);
    await room.say("go practice");
    await pause(500);
    const before = phones.reduce((sum, phone) => sum + phone.heard, 0);
    const burst = await votesOf(phones, "practice.1", 0);
    row(name, count, "all at once", figures(burst.times), `lost ${burst.lost}`);
    const slow = await votesOf(phones, "practice.1", spread);
    row(name, count, "over 10 s", figures(slow.times), `lost ${slow.lost}`);
    const told = phones.reduce((sum, phone) => sum + phone.heard, 0) - before;
    const closed = await room.say("go practice-shown");
    console.log(`${name.padEnd(10)}  ${count}  messages while all voted twice: ${told}; memory ${base.toFixed(0)} to ${rss(pid).toFixed(0)} MB; ` +
                `kept ${closed.phones.seats} seats`);
    phones.forEach((phone) => phone.close());
    await room.close();
}

// A bare socket.io ------------------------------------------------------------------------------------------------------

function baselineServer() {
    const {Server} = packages("socket.io");
    const io = new Server({transports: ["websocket"]}).listen(0);
    const kept = new Map();
    io.on("connection", (socket) => socket.on("vote", (choice, done) => { kept.set(socket.id, choice); done(); }));
    process.on("message", (revision) => io.emit("state", {revision, filler: "x".repeat(1200)}));
    process.send(io.httpServer.address().port);
}

async function baseline(count) {
    const {io} = packages("socket.io-client");
    const child = spawn(process.execPath, [new URL(import.meta.url).pathname, "--baseline"], {stdio: ["inherit", "inherit", "inherit", "ipc"]});
    const port = await new Promise((done) => child.once("message", done));
    const base = rss(child.pid);
    let begun = now();
    const sockets = [];
    for (let at = 0; at < count; at += 100) {
        const some = Array.from({length: Math.min(100, count - at)}, () => io(`http://127.0.0.1:${port}`, {transports: ["websocket"], forceNew: true}));
        await Promise.all(some.map((socket) => new Promise((done) => socket.once("connect", done))));
        sockets.push(...some);
    }
    console.log(`socket.io   ${count}  joined in ${((now() - begun) / 1000).toFixed(2)} s`);
    const fanned = [];
    for (let round = 0; round < rounds; ++round) {
        const all = sockets.map((socket) => new Promise((done) => socket.once("state", () => done(now()))));
        begun = now();
        child.send(round);
        fanned.push(...(await Promise.all(all)).map((at) => at - begun));
    }
    row("socket.io", count, "phase change", figures(fanned));
    for (const [what, within] of [["all at once", 0], ["over 10 s", spread]]) {
        const times = await Promise.all(sockets.map(async (socket, at) => {
            await pause(within * at / count);
            const sent = now();
            await new Promise((done) => socket.emit("vote", "A", done));
            return now() - sent;
        }));
        row("socket.io", count, what, figures(times), "kept in memory only");
    }
    console.log(`socket.io   ${count}  memory ${base.toFixed(0)} to ${rss(child.pid).toFixed(0)} MB`);
    sockets.forEach((socket) => socket.disconnect());
    child.kill();
}

// Strangers -------------------------------------------------------------------------------------------------------------

async function answersIn(phone) {
    const begun = now();
    phone.socket = await phone.connect();
    await phone.ask(phone.head("GET /", "\r\n"));
    phone.socket.destroy();
    return now() - begun;
}

// Sends up to 64 MB of what has no end; how much was taken before it was cut off.
async function flood(phone, begin, part) {
    const socket = await phone.connect();
    let open = true;
    socket.on("close", () => { open = false; });
    socket.resume();
    socket.write(begin);
    const piece = part.repeat(Math.ceil(65536 / part.length));
    const until = now() + 15_000;
    while (open && socket.bytesWritten < 64 * 1024 * 1024 && now() < until)
        if (!socket.write(piece)) await Promise.race([new Promise((done) => socket.once("drain", done)), pause(1000)]);
    socket.destroy();
    return (socket.bytesWritten / 1024 / 1024).toFixed(1);
}

async function strangers() {
    const room = await Room.open();
    const pid = room.child.pid;
    const base = rss(pid);
    const visitor = new Phone(room, 60_000);
    visitor.from = "127.0.0.9";
    const slow = await Promise.all(Array.from({length: 1000}, async (_, at) => {
        const socket = await new Phone(room, at).connect();
        socket.write("GET / HTTP/1.1\r\nHos");
        const one = {open: true};
        socket.on("close", () => { one.open = false; });
        socket.resume();
        return one;
    }));
    const times = [];
    for (let tries = 0; tries < 20; ++tries) times.push(await answersIn(visitor));
    await pause(10_000);
    row("ours", 1000, "slow sockets", figures(times), `still open after 10 s: ${slow.filter((one) => one.open).length}`);
    const post = visitor.head("POST /vote", `Origin: ${visitor.origin}\r\nContent-Type: application/json\r\n`);
    const floods = {header: [visitor.head("GET /", "X: "), "x"], address: ["GET /", "x"], headers: [visitor.head("GET /"), "X: y\r\n"],
                    "body in pieces": [`${post}Transfer-Encoding: chunked\r\n\r\n`, "5\r\nxxxxx\r\n"],
                    "false length": [`${post}Content-Length: 10\r\n\r\n`, "x"]};
    for (const [what, [begin, part]] of Object.entries(floods))
        console.log(`ours        flood: ${what}: ${await flood(visitor, begin, part)} MB sent before it was cut off`);
    const wrong = ["\0\0\0\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "FOO / HTTP/1.1\r\n\r\n", "GET http://evil/ HTTP/1.1\r\nHost: evil\r\n\r\n",
                   "GET /../../etc/passwd HTTP/1.1\r\n\r\n", "POST /vote HTTP/1.1\r\nContent-Length: -1\r\n\r\n"];
    for (const text of wrong) {
        const socket = await visitor.connect();
        socket.write(text);
        socket.resume();
        await Promise.race([new Promise((done) => socket.once("close", done)), pause(6000)]);
        socket.destroy();
    }
    const crowd = new Phone(room, 1);
    let refused = 0;
    for (let tries = 0; tries < 200; ++tries) {
        crowd.cookie = undefined;
        crowd.socket = await crowd.connect();
        if ((await crowd.ask(crowd.head(`GET /j/${crowd.code}`, "\r\n"))).startsWith("HTTP/1.1 4")) ++refused;
        crowd.socket.destroy();
    }
    console.log(`ours        200 joins of one address: ${refused} refused; a visitor still answered in ` +
                `${(await answersIn(visitor)).toFixed(1)} ms; memory ${base.toFixed(0)} to ${rss(pid).toFixed(0)} MB`);
    await room.close();
}

if (process.argv[2] === "--baseline") {
    baselineServer();
} else {
    process.env.ALONGSIDE = process.argv[2];
    for (const wanted of sizes.length > 0 ? sizes : [500, 2000]) {
        const count = Math.min(wanted, most);
        await ours(count, false);
        await ours(count, true);
        await baseline(count);
    }
    await strangers();
}
