/** For which stage a document is checked: the protocol has no request for it, and users want to see it. */
import type { Feature } from '../feature.ts';

/** Takes `{ "uri": … }` as parameters, answers `"draft"` or `"publish"`. */
const STAGE_REQUEST = 'thethuc/stage';

export const stage: Feature = {
  capabilities: () => ({}),
  register: ({ connection, workspace }) => {
    connection.onRequest(STAGE_REQUEST, async ({ uri }: { uri: string }) => {
      const options = await workspace.options(uri);
      return options.stage;
    });
  },
};
