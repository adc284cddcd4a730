// What a page does with the module: typed commands, answers and errors.
import {
  validate,
  type ActionName,
  type CantinaV1CommandError,
  type ParamsOf,
  type ResponseOf,
} from "./cantina.js";

declare const console: { log(text: string): void };

type Send = <A extends ActionName>(action: A, params: ParamsOf[A]) => Promise<ResponseOf[A]>;

export async function play(send: Send, track: string): Promise<"playing" | "paused" | "stopped"> {
  const answer = await send("music_command", { action: "play", track_name: track });
  return answer.playback_status;
}

export async function commandsThatDoNotCompile(send: Send): Promise<void> {
  // @ts-expect-error there is no such command
  await send("lights_command", { action: "play" });
  // @ts-expect-error no music command has this action
  await send("music_command", { action: "restart" });
  // @ts-expect-error the action has to be given
  await send("music_command", { track_name: "Mad About Me" });
  // @ts-expect-error there is no such field
  await send("music_command", { action: "play", track: "Mad About Me" });
  // @ts-expect-error modes are upper case
  await send("system_command", { action: "set_mode", mode: "idle" });
  const answer = await send("dj_command", { action: "start", auto_transition: false });
  // @ts-expect-error it is the music that has this
  answer.playback_status;
}

export function shown(error: CantinaV1CommandError): readonly string[] {
  const fields = error.validation_errors ?? [];
  return [
    `${error.severity}: ${error.error} (${error.error_code})`,
    ...fields.map((one) => `${one.field}: ${one.message}`),
    ...(error.retry_allowed ? ["Try again."] : []),
  ];
}

const verdict = validate("music_command", { action: "queue" });
if (verdict.status === "invalid" && verdict.violations.some((v) => v.ruleId.endsWith("track"))) {
  console.log("queue: a track is needed");
}
