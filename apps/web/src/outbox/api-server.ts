import type { AppRouter } from "@leesbewijs/api";
import { codec } from "@leesbewijs/api/wire";
import type { TRPCClient } from "@trpc/client";
import { problemCode } from "../shell/problem-code";
import type { KeptAnswer } from "./kept-answer";
import type { Server } from "./server";
import { troubleOf } from "./trouble";

type Client = Pick<TRPCClient<AppRouter>, "attempt">;

/** One write as it goes over the wire, the same each time it is sent. */
const saveOf = (answer: KeptAnswer, deviceId: string) => ({
  personId: answer.personId,
  attemptId: answer.attemptId,
  questionId: answer.questionId,
  opId: answer.opId,
  baseVersion: answer.baseVersion,
  response: answer.response,
  deviceId,
  sequence: answer.sequence,
  givenAt: new Date(answer.givenAt),
});

/** The API as the keeper of answers needs it. Every call names the person whose page it is. */
export function apiServer(client: Client, personId: string, attemptId: string): Server {
  return {
    send: (answer, deviceId, signal) => client.attempt.answer.mutate(saveOf(answer, deviceId), { signal }),
    sendLast(answer, deviceId) {
      void fetch("/api/trpc/attempt.answer", {
        method: "POST",
        keepalive: true,
        headers: { "content-type": "application/json" },
        body: JSON.stringify(codec.serialize(saveOf(answer, deviceId))),
      }).catch(() => undefined);
    },
    stored: () => client.attempt.listAnswers.query({ attemptId, personId }),
    submit: (manifest) => client.attempt.submit.mutate({ attemptId, personId, manifest: [...manifest] }),
    troubleOf: (error) => troubleOf(problemCode(error)),
  };
}
