/** Semantic tokens: all of a document, a part of it, or what has changed since the last answer. */
import {
  SemanticTokensRefreshRequest,
  type SemanticTokens,
  type SemanticTokensDelta,
} from 'vscode-languageserver';
import { tokensOf } from '../../service/tokens.ts';
import { fromRange } from '../convert.ts';
import { answer, refresh, type Feature } from '../feature.ts';
import { differenceOf, encode, LEGEND } from '../token-data.ts';

/** What was last sent of a document, by which the next answer can be told. */
interface Sent {
  resultId: string;
  data: number[];
}

/** The last answers for the documents that are open. */
class Answers {
  readonly #sent = new Map<string, Sent>();
  #count = 0;

  full(uri: string, data: number[]): SemanticTokens {
    this.#count += 1;
    const sent = { resultId: String(this.#count), data };
    this.#sent.set(uri, sent);
    return sent;
  }

  /** All of it again where the client has something else than what was last sent. */
  delta(uri: string, previous: string, data: number[]): SemanticTokens | SemanticTokensDelta {
    const before = this.#sent.get(uri);
    const all = this.full(uri, data);
    if (before?.resultId !== previous) return all;
    return { resultId: all.resultId ?? '', edits: differenceOf(before.data, data) };
  }

  forget(uri: string): void {
    this.#sent.delete(uri);
  }
}

const NOTHING: SemanticTokens = { data: [] };

export const semanticTokens: Feature = {
  capabilities: () => ({
    semanticTokensProvider: {
      legend: LEGEND,
      full: { delta: true },
      range: true,
    },
  }),
  register: (host) => {
    const { connection, client, documents, workspace } = host;
    const answers = new Answers();
    const { semanticTokens: requests } = connection.languages;
    requests.on(async ({ textDocument: { uri } }, token) => {
      const data = await answer(host, uri, token, (reading) => encode(tokensOf(reading)));
      return data === null ? NOTHING : answers.full(uri, data);
    });
    requests.onDelta(async ({ textDocument: { uri }, previousResultId }, token) => {
      const data = await answer(host, uri, token, (reading) => encode(tokensOf(reading)));
      return data === null ? NOTHING : answers.delta(uri, previousResultId, data);
    });
    requests.onRange(async ({ textDocument: { uri }, range }, token) => {
      const data = await answer(host, uri, token, (reading) =>
        encode(tokensOf(reading, fromRange(reading, range))),
      );
      return { data: data ?? [] };
    });
    documents.onDidClose(({ document }) => answers.forget(document.uri));
    if (client.workspace?.semanticTokens?.refreshSupport !== true) return;
    workspace.onDidChange((uri) => {
      if (uri === null) refresh(host, SemanticTokensRefreshRequest.type);
    });
  },
};
