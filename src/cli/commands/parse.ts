import { toJson } from '../../report/json.ts';
import { formatTree } from '../../report/tree.ts';
import { OK, type Io } from '../io.ts';
import { PARSE_FORMATS } from '../options.ts';
import { readDocument } from '../read-document.ts';
import { chosen, type Request } from '../request.ts';
import { paintTree } from '../style.ts';

/** `thethuc parse`: prints the syntax tree of a document. */
export async function parse(request: Request, io: Io): Promise<number> {
  const result = await readDocument('parse', request, io);
  if ('exitCode' in result) return result.exitCode;
  const json = chosen(request, 'format', PARSE_FORMATS) === 'json';
  io.stdout.write(
    json ? toJson(result.document) : formatTree(result.document, { paint: paintTree(io.stdout, io) }),
  );
  return OK;
}
