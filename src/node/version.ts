/** Kept equal to package.json by a test, so that no file is read and bundles need none. */
export const VERSION = '0.1.0';
