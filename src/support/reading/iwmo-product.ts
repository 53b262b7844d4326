import { type Asks, type IwmoMessage, type IwmoProduct, wrongLine } from './file-line.ts';

/** The texts of a product, by the names of their elements. */
export type ProductTexts = ReadonlyMap<string, string>;

/** RedenBeeindiging 20 of WMO588: the support is interrupted. */
const interrupted = '20';
const statuses = new Map<string, IwmoProduct['status']>([
  ['1', 'first'],
  ['2', 'changed'],
  ['3', 'deleted'],
]);

/** Of each element that has to be there, its place in a support event. */
const needed = {
  '305': { Begindatum: '/effectiveOn', StatusAanlevering: '' },
  '307': { Einddatum: '/effectiveOn', RedenBeeindiging: '/reason/code', StatusAanlevering: '' },
} as const;

/** What a product asks. Whether it is valid is checked as for every event; here only what an event cannot say. */
export function toProduct(message: IwmoMessage, bsn: string | undefined, texts: ProductTexts): Asks {
  const missing = [
    ...(bsn === undefined ? ['/Client/Bsn'] : []),
    ...Object.keys(needed[message]).flatMap((name) => (texts.has(name) ? [] : [`/${name}`])),
  ];
  if (bsn === undefined || missing.length > 0) {
    return {
      kind: 'nothing',
      errors: missing.map((pointer) => ({ pointer, code: 'required', detail: 'is required' })),
    };
  }
  const status = statuses.get(texts.get('StatusAanlevering') ?? '');
  if (status === undefined) {
    return wrongLine(
      'status',
      'must be 1 (first), 2 (changed) or 3 (deleted): nothing else is an event',
      '/StatusAanlevering',
    );
  }
  return { kind: 'product', product: { message, bsn, status, event: toEvent(message, texts) } };
}

function toEvent(message: IwmoMessage, texts: ProductTexts): IwmoProduct['event'] {
  const allocation = texts.get('ToewijzingNummer');
  const about = allocation === undefined ? {} : { allocation };
  if (message === '305') return { kind: 'start', effectiveOn: texts.get('Begindatum') ?? '', ...about };
  const code = texts.get('RedenBeeindiging') ?? '';
  const effectiveOn = texts.get('Einddatum') ?? '';
  return code === interrupted
    ? { kind: 'pause', effectiveOn, ...about }
    : { kind: 'stop', effectiveOn, ...about, reason: { codeList: 'WMO588', code } };
}

/** The element of a message that a place in an event was made of; what was made of no element is about the product. */
export function toElement({ message }: Pick<IwmoProduct, 'message'>, pointer: string): string {
  if (/^\/[A-Z]/.test(pointer)) return pointer;
  const own = Object.entries(needed[message]).find(([, place]) => place !== '' && place === pointer);
  if (own !== undefined) return `/${own[0]}`;
  if (pointer === '/allocation') return '/ToewijzingNummer';
  return pointer === '/caseRef' ? '/Client/Bsn' : '';
}
