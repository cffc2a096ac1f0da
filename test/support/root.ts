/** The root of the repository, with a slash at its end. */
export const ROOT: URL = new URL('../../', import.meta.url);
