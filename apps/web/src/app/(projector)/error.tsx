"use client";

export { PartError as default } from "@/shell/part-error";
