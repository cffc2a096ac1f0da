/** The style sheet of the page. It is one constant text, so that the page can name it by its hash and allow no other. */

export const STYLE = `
:root {
  color-scheme: light dark;
  --ink: #1c1b19; --paper: #ffffff; --ground: #f4f2ee; --quiet: #5f5b53; --rule: #d8d3c9; --link: #0b57a4;
  --error: #b3261e; --error-soft: #fbe3e0; --warning: #8a5a00; --warning-soft: #fdeec9;
  --info: #1f5fa8; --info-soft: #e0ecf9; --related: #6b5f8a; --related-soft: #efecf6;
  --clean: #1d6b3a; --clean-soft: #e0f2e6; --on: #ffffff;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e9e6df; --paper: #201f1d; --ground: #171614; --quiet: #aaa498; --rule: #3d3a35; --link: #8ec1f7;
    --error: #ff8f85; --error-soft: #4a211e; --warning: #f2c166; --warning-soft: #443415;
    --info: #93c2f8; --info-soft: #1e3450; --related: #c0b3e2; --related-soft: #322c44;
    --clean: #83d3a0; --clean-soft: #1b3a27; --on: #171614;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body {
  margin: 0 auto; padding: 1.5rem clamp(1rem, 3vw, 3rem); max-width: 110rem;
  background: var(--ground); color: var(--ink);
  font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
}
h1, h2, h3, h4, h5 { line-height: 1.3; margin: 0; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.3rem; overflow-wrap: anywhere; }
h3 { font-size: 1rem; color: var(--quiet); margin-bottom: .5rem; }
h4 { font-size: 1.05rem; margin: 0 0 .6rem; }
h5 { font-size: .95rem; font-weight: 400; }
p { margin: .35rem 0; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .3rem .6rem; }
.about, .counts, .path, .rule, .hidden-hints, footer { color: var(--quiet); }
.verdict { font-weight: 600; padding: .5rem .8rem; border-left: .35rem solid; border-radius: .3rem; }
.verdict .counts { font-weight: 400; margin-left: .4rem; }
.verdict.error, .verdict.unread { background: var(--error-soft); border-color: var(--error); }
.verdict.warning { background: var(--warning-soft); border-color: var(--warning); }
.verdict.info { background: var(--info-soft); border-color: var(--info); }
.verdict.clean { background: var(--clean-soft); border-color: var(--clean); }
.error .sign, .unread .sign { color: var(--error); }
.warning .sign { color: var(--warning); }
.info .sign { color: var(--info); }
.clean .sign { color: var(--clean); }
.sign { font-weight: 700; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; padding: 0; margin: .6rem 0; font-size: .9rem; }
nav { margin: 1.2rem 0; }
table { border-collapse: collapse; width: 100%; background: var(--paper); }
th, td { text-align: left; padding: .4rem .7rem; border: 1px solid var(--rule); overflow-wrap: anywhere; vertical-align: top; }
th { font-size: .9rem; color: var(--quiet); }
article { margin: 1.5rem 0 2.5rem; }
.columns { display: grid; grid-template-columns: minmax(0, 3fr) minmax(20rem, 2fr); gap: 1.5rem; align-items: start; margin-top: 1rem; }
.source { grid-area: 1 / 1; }
.findings { grid-area: 1 / 2; }
.text {
  background: var(--paper); border: 1px solid var(--rule); border-radius: .3rem; padding: 1.2rem 1.2rem 1.2rem 0;
  font: 1.08rem/1.65 "Times New Roman", "Liberation Serif", "Noto Serif", serif; counter-reset: line;
}
.line { position: relative; white-space: pre-wrap; overflow-wrap: anywhere; tab-size: 4; padding-left: 4rem; min-height: 1.65em; }
.line::before {
  counter-increment: line; content: counter(line); position: absolute; left: 0; width: 3.1rem; text-align: right;
  font: .75rem/2.3 system-ui, "Noto Sans", sans-serif; color: var(--quiet); user-select: none;
}
/* Lines are no paragraphs of Word, and two ways of counting would be one too many. */
.word .line { padding-left: 1.2rem; }
.word .line::before { content: none; }
mark { background: none; color: inherit; text-decoration-thickness: 2px; text-underline-offset: .2em; border-radius: .15em; }
mark.error { background: var(--error-soft); text-decoration: underline double var(--error); text-decoration-thickness: 2px; }
mark.warning { background: var(--warning-soft); text-decoration: underline dashed var(--warning); text-decoration-thickness: 2px; }
mark.info { background: var(--info-soft); text-decoration: underline dotted var(--info); text-decoration-thickness: 2px; }
mark.related { text-decoration: underline solid var(--related); text-decoration-thickness: 1px; }
.badge {
  display: inline-block; white-space: nowrap; text-decoration: none; font: 700 .72rem/1.35 system-ui, "Noto Sans", sans-serif;
  padding: 0 .35em; margin: 0 .15em; border: 1.5px solid; border-radius: .35em; vertical-align: .12em;
}
.badge.error { background: var(--error); border-color: var(--error); color: var(--on); }
.badge.warning { background: var(--paper); border-color: var(--warning); color: var(--warning); border-style: dashed; }
.badge.info { background: var(--paper); border-color: var(--info); color: var(--info); border-radius: 1em; }
.badge.related { background: var(--paper); border-color: var(--related-soft); color: var(--related); font-weight: 400; }
.badge:target, .badge:hover { outline: 3px solid var(--link); outline-offset: 2px; }
.odd { border: 1px dotted var(--quiet); border-radius: .2em; color: var(--quiet); font: .7rem/1.2 system-ui, sans-serif; padding: 0 .25em; margin: 0 .1em; }
summary { cursor: pointer; margin: .6rem 0; }
.findings { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 0 .3rem 1rem 0; }
.group { margin-bottom: 1.5rem; }
ol { list-style: none; margin: 0; padding: 0; }
.finding { background: var(--paper); border: 1px solid var(--rule); border-left: .35rem solid; border-radius: .3rem; padding: .6rem .8rem; margin-bottom: .7rem; scroll-margin: 1rem; }
.finding.error { border-left-color: var(--error); }
.finding.warning { border-left-color: var(--warning); border-left-style: dashed; }
.finding.info { border-left-color: var(--info); border-left-style: dotted; }
.finding:target { outline: 3px solid var(--link); }
.finding p, .finding ul { overflow-wrap: anywhere; }
.severity { font-weight: 700; }
.error .severity { color: var(--error); }
.warning .severity { color: var(--warning); }
.info .severity { color: var(--info); }
.message { font-size: 1.02rem; }
.ground, .guess, .related-places, .fix { font-size: .92rem; }
.guess { font-style: italic; }
.related-places p { margin-bottom: 0; }
.related-places ul { margin: 0; padding-left: 1.3rem; }
.rule { font-size: .82rem; margin-bottom: 0; }
del { color: var(--error); }
ins { color: var(--clean); text-decoration-thickness: 2px; }
.explained { background: var(--paper); border: 1px solid var(--rule); border-radius: .3rem; padding: .8rem 1rem; margin: .8rem 0; }
.explained h3 { color: var(--ink); margin-bottom: .2rem; }
.explained:target { outline: 3px solid var(--link); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: .5rem 0 0; font-size: .95rem; }
dt { font-weight: 600; color: var(--quiet); }
dd { margin: 0; }
footer { margin-top: 2rem; border-top: 1px solid var(--rule); padding-top: .6rem; font-size: .9rem; }
@media (max-width: 60rem) {
  .columns { grid-template-columns: minmax(0, 1fr); }
  .source, .findings { grid-area: auto; }
  .findings { position: static; max-height: none; }
  .line { padding-left: 2.6rem; }
  .line::before { width: 2rem; }
  dl { grid-template-columns: 1fr; }
}
@media print {
  @page { size: A4; margin: 2cm 1.5cm; }
  :root {
    --ink: #000; --paper: #fff; --ground: #fff; --quiet: #444; --rule: #999; --link: #000; --on: #fff;
    --error: #8c1d18; --error-soft: #fff; --warning: #6b4700; --warning-soft: #fff; --info: #174a86; --info-soft: #fff;
    --related: #444; --related-soft: #999; --clean: #14532d; --clean-soft: #fff;
  }
  body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.4; }
  .finding { padding: .3rem .6rem; margin-bottom: .4rem; }
  .finding p { margin: .15rem 0; }
  dl { grid-template-columns: 8em 1fr; }
  .columns { display: block; }
  .findings { position: static; max-height: none; overflow: visible; }
  .text { border: 0; padding: 0; font-size: 12pt; line-height: 1.4; }
  .line { min-height: 1.4em; padding-left: 2.4rem; }
  .line::before { width: 1.9rem; line-height: 1.9; }
  .badge.error { background: #fff; color: var(--error); border-width: 2px; }
  .finding, .explained, tr { break-inside: avoid; }
  h2, h3, h4, h5 { break-after: avoid; }
  article + article { break-before: page; }
  a { text-decoration: none; }
  .to-top, .skip { display: none; }
}
`;

/** The SHA-256 of the style sheet, as a content security policy names it; a test keeps both together. */
export const STYLE_HASH = 'sha256-ImeJXOsyMcqQ4fhRbqf0oOp+nyHUxTrH2mzk9Dy/tcY=';
