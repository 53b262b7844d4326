import { mayDo } from '../agreements/agreements.ts';
import type { Author, Comment, Draft, LocalText } from '../contract/generated/types.ts';
import type { Rooms } from '../negotiation/rooms.ts';
import type { Doers } from './doers.ts';
import type { CommentPlace, CommentThread } from './review-view.ts';

/** What codes are called. What is not known is called as it is written. */
export interface Labels {
  purpose(code: string): LocalText;
  field(name: string): LocalText;
  clause(id: string): Pick<CommentPlace, 'purpose' | 'from' | 'to'>;
}

/** By the catalogue of this gateway and the model of a draft. */
export function labelsOf({ policy }: Rooms, { model }: Pick<Draft, 'model'>): Labels {
  const own = policy.models.find(({ id, version }) => id === model.id && version === model.version) ?? policy.model;
  const purposes = new Map(own.purposes.map(({ code, label }) => [code as string, label]));
  const fields = new Map(policy.catalogue.fields.map(({ name, label }) => [name as string, label]));
  const purpose = (code: string): LocalText => purposes.get(code) ?? { nl: code, en: code };
  return {
    purpose,
    field: (name) => fields.get(name) ?? { nl: name, en: name },
    clause(id) {
      const found = own.clauses.find((clause) => clause.id === id);
      return found ? { purpose: purpose(found.purpose), from: found.from, to: found.to } : {};
    },
  };
}

interface Around {
  readonly draft: Draft;
  readonly by: Author;
  readonly labels: Labels;
  readonly doers: Doers;
}

/** What was said, each comment with its answers; what is open first, and then the newest first. */
export function toThreads(comments: readonly Comment[], around: Around): readonly CommentThread[] {
  const { draft, by, labels, doers } = around;
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const rootOf = (comment: Comment): Comment => {
    const above = comment.replyTo === undefined ? undefined : byId.get(comment.replyTo);
    return above === undefined ? comment : rootOf(above);
  };
  const threads = [...Map.groupBy(comments, (comment) => rootOf(comment).id).values()].flatMap((said) => {
    const [first] = said;
    if (first === undefined) return [];
    const { resolved } = first;
    const isOwn = first.author.party === by.party;
    return [
      {
        id: first.id,
        place: toPlace(first, labels),
        said: said.map(({ id, author, at, text }) => ({ id, by: doers.tell(author), at, text })),
        ...(resolved ? { resolved: { by: doers.tell(resolved.author), at: resolved.at } } : {}),
        mayResolve: resolved === undefined && mayDo(isOwn ? 'comment' : 'edit', by, draft),
      },
    ];
  });
  const newest = ({ said }: CommentThread): string => said.at(-1)?.at ?? '';
  return threads.toSorted(
    (one, other) =>
      Number(one.resolved !== undefined) - Number(other.resolved !== undefined) ||
      (newest(one) < newest(other) ? 1 : -1),
  );
}

function toPlace({ clause, field, pointer }: Comment, labels: Labels): CommentPlace {
  return {
    ...(clause === undefined ? {} : { ...labels.clause(clause), cell: `${field ?? ''}.${clause}` }),
    ...(field === undefined ? {} : { field: labels.field(field) }),
    ...(pointer === undefined ? {} : { pointer }),
  };
}
