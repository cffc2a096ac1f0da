/** The names under which clients call commands. */

/** `[uri]`: mends all that is safe. */
export const FIX_ALL_COMMAND = 'thethuc.fixAll';
/** `[ruleId]`: answers with the page of a rule, as Markdown; null where there is none. */
export const EXPLAIN = 'thethuc.explain';
/** Checks every document of the workspace. */
export const CHECK_WORKSPACE = 'thethuc.checkWorkspace';
/** `[uri, phrase]`: adds to the lexicon that the settings of a document name; answers whether it did. */
export const ADD_TO_LEXICON = 'thethuc.addToLexicon';
/** `[data]`: does what an action offers, for clients that take only commands. */
export const APPLY = 'thethuc.apply';
