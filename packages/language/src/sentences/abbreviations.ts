import type { Language } from "@leesbewijs/domain";

type Abbreviations = {
  /** A sentence goes on after these, whatever follows. */
  readonly goesOn: ReadonlySet<string>;
  /** These may end a sentence: it ends if the next word is one that usually begins one. */
  readonly mayEnd: ReadonlySet<string>;
  /** Abbreviations only before a number; otherwise ordinary words or ends ("No. 5", "No. He left."). */
  readonly beforeNumber: ReadonlySet<string>;
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** In lower case, without the last full stop. Dotted letters ("u.s", "b.v") need not be listed: they may end. */
export const abbreviations: Record<Language, Abbreviations> = {
  nl: {
    goesOn: set(
      "dhr mgr mw mevr mr mrs dr drs ir ing prof ds lic st ste bijv bv bvb o.a m.b.t m.a.w d.w.z i.p.v i.v.m t.o.v t.a.v t.g.v n.a.v " +
        "t.b.v m.i.v o.l.v o.b.v a.d.h.v i.t.t i.h.b i.c i.e e.g m.n ca circa resp vgl zgn z.g nl incl excl gem ged gen kol lt " +
        "sgt kap min.-pres plv burg wnd pres z.k.h h.k.h",
    ),
    mayEnd: set("jl a.s enz etc e.a e.d e.v j.l v.chr n.chr a.u.b s.v.p p.p p.p.p inc ltd co corp jr sr b.v n.v v.o.f"),
    beforeNumber: set(
      "nr nrs no art artt blz bl p pp par hfdst afb tab jan feb febr mrt apr jun jul aug sep sept okt nov dec " +
        "ma di wo do vr za zo max min tel vs",
    ),
  },
  en: {
    goesOn: set(
      "mr mrs ms mx dr prof rev hon gen col maj capt lt sgt cmdr adm gov sen rep pres mt ft e.g i.e viz cf vs approx ca messrs " +
        "mme mlle fr supt insp",
    ),
    mayEnd: set(
      "st ave rd blvd inc ltd co corp plc bros jr sr etc al a.m p.m u.s u.k u.n e.u d.c ph.d b.c a.d est dept univ",
    ),
    beforeNumber: set(
      "no nos art p pp vol ch sec fig jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun",
    ),
  },
};
