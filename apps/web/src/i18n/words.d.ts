import type { Language } from "@leesbewijs/domain";
import type nl from "../../messages/nl.json";

declare module "next-intl" {
  // An interface, because only an interface can be added to from outside.
  interface AppConfig {
    Locale: Language;
    Messages: typeof nl;
  }
}
