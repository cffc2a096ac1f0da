/** Order and places of elements in WordprocessingML, as far as annotating writes them (ISO/IEC 29500-1, annex A.1, wml.xsd). */

/** CT_PPr. */
export const PARAGRAPH_PROPERTIES: readonly string[] = [
  'pStyle',
  'keepNext',
  'keepLines',
  'pageBreakBefore',
  'framePr',
  'widowControl',
  'numPr',
  'suppressLineNumbers',
  'pBdr',
  'shd',
  'tabs',
  'suppressAutoHyphens',
  'kinsoku',
  'wordWrap',
  'overflowPunct',
  'topLinePunct',
  'autoSpaceDE',
  'autoSpaceDN',
  'bidi',
  'adjustRightInd',
  'snapToGrid',
  'spacing',
  'ind',
  'contextualSpacing',
  'mirrorIndents',
  'suppressOverlap',
  'jc',
  'textDirection',
  'textAlignment',
  'textboxTightWrap',
  'outlineLvl',
  'divId',
  'cnfStyle',
  'rPr',
  'sectPr',
  'pPrChange',
].map((name) => `w:${name}`);

/** CT_ParaRPr: what was changed of the mark stands in front; Word takes the other properties in any order. */
export const MARK_CHANGES: readonly string[] = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'];

/** EG_PContent and EG_BlockLevelElts: what marks of ranges may stand in. */
export const RANGE_PARENTS: ReadonlySet<string> = new Set(
  [
    'body',
    'p',
    'hyperlink',
    'fldSimple',
    'sdtContent',
    'smartTag',
    'customXml',
    'ins',
    'del',
    'moveTo',
    'moveFrom',
    'bdo',
    'dir',
    'tbl',
    'tr',
    'tc',
    'comment',
    'footnote',
    'endnote',
    'hdr',
    'ftr',
    'txbxContent',
  ].map((name) => `w:${name}`),
);

/** What a run may stand in. */
export const RUN_PARENTS: ReadonlySet<string> = new Set(
  [
    'p',
    'hyperlink',
    'fldSimple',
    'sdtContent',
    'smartTag',
    'customXml',
    'ins',
    'del',
    'moveTo',
    'moveFrom',
    'bdo',
    'dir',
    'ruby',
    'rt',
    'rubyBase',
  ].map((name) => `w:${name}`),
);
