import type { Facts } from '../../analyse/facts-types.ts';
import { complain } from '../complain.ts';
import { OK, type Io } from '../io.ts';
import { message } from '../messages/say.ts';
import { EXTRACT_FORMATS, PROFILES } from '../options.ts';
import { readDocument } from '../read-document.ts';
import { chosen, type Request } from '../request.ts';
import { VERSION } from '../../node/version.ts';

/** The facts in the form asked for; a run loads that form alone. */
async function format(facts: Facts, request: Request, today: string, io: Io): Promise<string> {
  const { language } = request;
  switch (chosen(request, 'format', EXTRACT_FORMATS)) {
    case 'json':
      return (await import('../../report/facts.ts')).formatFacts(facts);
    case 'csv':
      return (await import('../../report/assignments-table.ts')).formatAssignments(facts, language);
    case 'ics': {
      const [{ formatCalendar }, { deadlinesOf }] = await Promise.all([
        import('../../report/calendar/calendar.ts'),
        import('../../report/calendar/deadlines.ts'),
      ]);
      const deadlines = deadlinesOf(facts);
      // A calendar without events is read as one, and looks like a failure to whoever opens it.
      if (deadlines.length === 0) complain(io, language, [message('noDeadlines')]);
      return formatCalendar(facts, deadlines, { language, version: VERSION, today });
    }
  }
}

/** `thethuc extract`: prints the facts of a document. */
export async function extract(request: Request, io: Io): Promise<number> {
  const result = await readDocument('extract', request, io);
  if ('exitCode' in result) return result.exitCode;
  const [{ analyse }, { facts }] = await Promise.all([
    import('../../analyse/analyse.ts'),
    import('../../analyse/facts.ts'),
  ]);
  const today = request.values.get('today') ?? io.today;
  const analysis = analyse(result.document, { now: today, profile: chosen(request, 'profile', PROFILES) });
  io.stdout.write(await format(facts(analysis), request, today, io));
  return OK;
}
