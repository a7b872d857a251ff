import type { Language } from "@leesbewijs/domain";
import type nl from "../../messages/nl.json";

declare module "next-intl" {
  // Only an interface can be added to from outside.
  // oxlint-disable-next-line typescript/consistent-type-definitions
  interface AppConfig {
    Locale: Language;
    Messages: typeof nl;
  }
}
