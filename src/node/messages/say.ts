/** Sentences about files, settings and lists of documents: said by the command and by the server alike. */
import type { Language } from '../../lint/messages.ts';
import { en } from './en.ts';
import { speakerOf, type Message as MessageOf, type Speaker } from './speaker.ts';
import { vi } from './vi.ts';

type Table = typeof vi;
export type MessageKey = keyof Table;
export type Message = MessageOf<MessageKey>;

export const TABLES: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { vi, en };

const speaker: Speaker<Table> = speakerOf<Table>(TABLES);
export const message: Speaker<Table>['message'] = speaker.message;
export const say: Speaker<Table>['say'] = speaker.say;
