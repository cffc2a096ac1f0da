/** What the command says: its own sentences, and those about files and settings that the server says as well. */
import type { Language } from '../../lint/messages.ts';
import { TABLES } from '../../node/messages/say.ts';
import { speakerOf, type Message as MessageOf, type Speaker } from '../../node/messages/speaker.ts';
import type { vi as shared } from '../../node/messages/vi.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type { Language } from '../../lint/messages.ts';

export const LANGUAGES: readonly ['vi', 'en'] = ['vi', 'en'];

type Table = typeof vi & typeof shared;
export type MessageKey = keyof Table;
export type Message = MessageOf<MessageKey>;

const tables: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = {
  vi: { ...TABLES.vi, ...vi },
  en: { ...TABLES.en, ...en },
};
const speaker: Speaker<Table> = speakerOf<Table>(tables);
export const message: Speaker<Table>['message'] = speaker.message;
export const say: Speaker<Table>['say'] = speaker.say;
