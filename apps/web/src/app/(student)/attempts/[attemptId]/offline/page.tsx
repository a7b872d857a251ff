import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { paths } from "@/paths";
import { AttemptPlayer } from "../attempt-player";
import { loadAttempt } from "../load-attempt";

type Props = PageProps<"/attempts/[attemptId]/offline">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await loadAttempt((await params).attemptId)).lessonTitle };
}

/** The page that a device keeps of an open attempt and shows at all its addresses when there is no network. */
export default async function OfflinePage({ params }: Props) {
  const attempt = await loadAttempt((await params).attemptId);
  if (attempt.state === "submitted") redirect(paths.attempt.result(attempt.attemptId));
  return <AttemptPlayer attempt={attempt} anywhere />;
}
