import { FAILED, OK, type Io } from '../io.ts';
import { complain } from '../complain.ts';
import { message } from '../messages/say.ts';
import { DIFF_FORMATS, PROFILES } from '../options.ts';
import { readNamed } from '../read-document.ts';
import { reportStyle } from '../report-style.ts';
import { chosen, type Request } from '../request.ts';

/** `thethuc diff`: compares two versions of a document, or a plan with that of its superior. */
export async function diff(request: Request, io: Io): Promise<number> {
  const { language, operands } = request;
  const [old, next, extra] = operands;
  if (old === undefined || next === undefined)
    return complain(io, language, [message('missingFiles', { example: 'thethuc diff cu.txt moi.txt' })]);
  if (extra !== undefined) return complain(io, language, [message('tooManyToCompare', { extra })]);
  const before = await readNamed(old, request, io);
  if ('exitCode' in before) return before.exitCode;
  const after = await readNamed(next, request, io);
  if ('exitCode' in after) return after.exitCode;
  const [{ analyse }, { compare }] = await Promise.all([
    import('../../analyse/analyse.ts'),
    import('../../analyse/compare/compare.ts'),
  ]);
  const options = {
    now: request.values.get('today') ?? io.today,
    profile: chosen(request, 'profile', PROFILES),
  };
  const comparison = compare(analyse(before.document, options), analyse(after.document, options));
  if (chosen(request, 'format', DIFF_FORMATS) === 'json') {
    const { toJson } = await import('../../report/json.ts');
    io.stdout.write(toJson(comparison));
  } else {
    const { formatComparison } = await import('../../report/comparison.ts');
    io.stdout.write(formatComparison(comparison, reportStyle(language, io)));
  }
  return comparison.same ? OK : FAILED;
}
