import { cache } from "react";
import { api, found } from "@/trpc/server";

export const loadClass = cache(async (id: string) => found((await api()).class.get({ classId: id })));
