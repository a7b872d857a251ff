import type { AppRouter } from "@leesbewijs/api";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";

type Inputs = inferRouterInputs<AppRouter>;
type Outputs = inferRouterOutputs<AppRouter>;
/** The procedures whose input and output are plain JSON and that these pages call. */
type Calls = {
  "lesson.checkGuide": [Inputs["lesson"]["checkGuide"], Outputs["lesson"]["checkGuide"]];
  "reading.update": [Inputs["reading"]["update"], Outputs["reading"]["update"]];
  "reading.keepPlace": [Inputs["reading"]["keepPlace"], Outputs["reading"]["keepPlace"]];
  "highlight.save": [Inputs["highlight"]["save"], Outputs["highlight"]["save"]];
  "highlight.remove": [Inputs["highlight"]["remove"], Outputs["highlight"]["remove"]];
  "correction.see": [Inputs["correction"]["see"], Outputs["correction"]["see"]];
  "reflection.save": [Inputs["reflection"]["save"], Outputs["reflection"]["save"]];
};
/** `refused` names the problem; `offline` says that the server was not reached. */
export type Called<Output> =
  | { readonly ok: true; readonly value: Output }
  | { readonly ok: false; readonly problem: string };

/**
 * One plain request, so that no reading page carries a client for it. Ends also where the page is left meanwhile.
 */
export async function call<Name extends keyof Calls>(
  name: Name,
  input: Calls[Name][0],
): Promise<Called<Calls[Name][1]>> {
  try {
    const answer = await fetch(`/api/trpc/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(input),
      keepalive: true,
    });
    const said: { result?: { data: Calls[Name][1] }; error?: { data?: { problem?: string } } } = await answer.json();
    return said.result
      ? { ok: true, value: said.result.data }
      : { ok: false, problem: said.error?.data?.problem ?? "unexpected" };
  } catch {
    return { ok: false, problem: "offline" };
  }
}
