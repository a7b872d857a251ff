/**
 * Texts that would run a script where somebody's words became markup. Each sets `window.__xss`, in ways that have worked
 * somewhere: tags, handlers, addresses, other namespaces, broken markup, other encodings.
 */
const run = "window.__xss=1";
const quoted = ["window['__xss']=1", "self.__xss=1", "top.__xss=1", "Function`window.__xss=1```"];

const tags = [
  "img src=x onerror", "svg onload", "body onload", "video src=x onerror", "audio src=x onerror", "iframe onload",
  "input autofocus onfocus", "select autofocus onfocus", "textarea autofocus onfocus", "details open ontoggle",
  "marquee onstart", "object data=x onerror", "embed src=x onload", "link rel=stylesheet href=x onerror",
  "style onload", "keygen autofocus onfocus", "a autofocus tabindex=1 onfocus", "p style=animation-name:x onanimationstart",
  "svg><animate onbegin", "svg><set onend", "math><mtext onclick", "video><source onerror", "picture><img src=x onerror",
  "image src=x onerror", "xss contenteditable autofocus onfocus", "button popovertarget=x onbeforetoggle",
]; // prettier-ignore

const handlers = tags.flatMap((tag) => [
  `<${tag}=${run}>`,
  `<${tag}="${run}"//`,
  `"><${tag}='${run}'>`,
  `</title></textarea></script><${tag}=${run}>`,
]);

const addresses = [
  "javascript:",
  "JaVaScRiPt:",
  "java\tscript:",
  "\u0001javascript:",
  "data:text/html,<script>",
  "vbscript:",
].flatMap((scheme) => [
  `<a href="${scheme}${run}">klik</a>`,
  `<iframe src="${scheme}${run}"></iframe>`,
  `<form action="${scheme}${run}"><button>ga</button></form>`,
  `[klik](${scheme}${run})`,
]);

const scripts = [
  `<script>${run}</script>`,
  `<SCRIPT SRC=data:text/javascript,${run}></SCRIPT>`,
  `<scr<script>ipt>${run}</scr</script>ipt>`,
  `<svg><script>${run}</script></svg>`,
  `<math><style><img src=x onerror=${run}></style></math>`,
  `<noscript><p title="</noscript><img src=x onerror=${run}>"></noscript>`,
  `<!--><img src=x onerror=${run}>-->`,
  `<!--<img src="--><img src=x onerror=${run}//">`,
  `<![CDATA[<img src=x onerror=${run}>]]>`,
  `<iframe srcdoc="<script>parent.__xss=1</script>"></iframe>`,
  `<template><script>${run}</script></template>`,
  `<base href="javascript:/a/-${run}//"><a href=x>x</a>`,
  `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  `&lt;script&gt;${run}&lt;/script&gt;`,
  `\\u003cscript\\u003e${run}\\u003c/script\\u003e`,
  `%3Cscript%3E${run}%3C/script%3E`,
  `+ADw-script+AD4-${run}+ADw-/script+AD4-`,
  `\u202e<img src=x onerror=${run}>\u202c`,
  `<img src=x\u00a0onerror=${run}>`,
  `{{constructor.constructor('${run}')()}}`,
  `\${${run}}`,
  `<%= ${run} %>`,
  `';${run};//`,
  `";${run};//`,
  `</script><script>${run}</script>`,
  `]]><script>${run}</script>`,
  ...quoted.map((code) => `<img src=x onerror="${code}">`),
  ...quoted.map((code) => `<svg/onload=${code}>`),
];

export const payloads: readonly string[] = [...new Set([...handlers, ...addresses, ...scripts])];

/** Gives one text after another, each with as many of the next as fit into a field of so many signs. */
export function createFiller(): (most: number) => string {
  let next = 0;
  return (most) => {
    let text = "";
    for (;;) {
      const longer = [text, payloads[next % payloads.length]].filter(Boolean).join(" ");
      if (longer.length > most) return text;
      text = longer;
      next += 1;
    }
  };
}
