// What a page does, with the client that pages use: node client.mjs SCENARIO URL [FILE]
// Prints a line of JSON for the test that runs it; ends by itself.
import { readFileSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { io } from "socket.io-client";

const [scenario, url, file] = process.argv.slice(2);

setTimeout(() => {
  console.error("no end in sight");
  process.exit(3);
}, 100_000).unref();

function connect(transport = "websocket") {
  const socket = io(url, { forceNew: true, reconnection: false, transports: [transport] });
  const answers = [];
  for (const event of ["command_response", "command_error"]) {
    socket.on(event, (content) => answers.push({ event, content }));
  }
  return { socket, answers };
}

const send = (client, event, ...payloads) =>
  client.socket.timeout(20_000).emitWithAck(event, ...payloads);

/** A client has all answers to what it sent before once it has the one to this. */
async function settle(client) {
  await send(client, "nothing");
  client.answers.splice(
    client.answers.findIndex((a) => a.content.command === "nothing"), 1);
}

const print = (result) => console.log(JSON.stringify(result));

const scenarios = {
  /** Sends every event of the file, one after another. */
  async events() {
    const client = connect();
    const results = [];
    for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
      const { event, payloads } = JSON.parse(line);
      client.answers.length = 0;
      const acknowledgement = await send(client, event, ...payloads);
      results.push({ acknowledgement, answers: [...client.answers] });
    }
    print(results);
    client.socket.close();
  },

  /** Two clients send 50 commands each, all at once. */
  async hundred() {
    const clients = await Promise.all(
      Array.from({ length: 2 }, async () => {
        const client = connect();
        client.ids = Array.from({ length: 50 }, () => randomUUID());
        await new Promise((resolve) => client.socket.on("connect", resolve));
        return client;
      }));
    await Promise.all(
      clients.map(async (client) => {
        client.acknowledged = await Promise.all(
          client.ids.map(async (command_id, i) => {
            const action = ["play", "pause", "resume", "next", "stop"][i % 5];
            return (await send(client, "music_command", { action, command_id })).command_id;
          }));
      }));
    for (const client of clients) {
      await settle(client);
    }
    print(clients.map(({ ids, acknowledged, answers }) => (
      { ids, acknowledged, answered: answers.map((a) => a.content.command_id) })));
    clients.forEach((client) => client.socket.close());
  },

  /** Sends five commands, says so once they have been taken, and waits until the server is gone. */
  async stop() {
    const client = connect();
    const gone = new Promise((resolve) => client.socket.on("disconnect", resolve));
    for (let i = 0; i < 5; i++) {
      client.socket.emit("voice_command", { action: "start" });
    }
    await settle(client);
    print("taken");
    await gone;
    print(client.answers.map((a) => a.event));
  },

  /** Comes by the transport that the bridge does not have. */
  async polling() {
    const { socket } = connect("polling");
    print(await new Promise((resolve) => socket.on("connect_error", (e) => resolve(e.message))));
  },
};

await scenarios[scenario]();
