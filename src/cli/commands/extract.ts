import { OK, type Io } from '../io.ts';
import { PROFILES } from '../options.ts';
import { readDocument } from '../read-document.ts';
import { chosen, type Request } from '../request.ts';

/** `thethuc extract`: prints the facts of a document. */
export async function extract(request: Request, io: Io): Promise<number> {
  const result = await readDocument('extract', request, io);
  if ('exitCode' in result) return result.exitCode;
  const [{ analyse }, { facts }, { formatFacts }] = await Promise.all([
    import('../../analyse/analyse.ts'),
    import('../../analyse/facts.ts'),
    import('../../report/facts.ts'),
  ]);
  const analysis = analyse(result.document, {
    now: request.values.get('today') ?? io.today,
    profile: chosen(request, 'profile', PROFILES),
  });
  io.stdout.write(formatFacts(facts(analysis)));
  return OK;
}
