import type { FunctionComponent } from 'preact';
import { usePage } from '../PageContext.ts';
import { Lien } from './Lien.tsx';

interface Props {
  readonly page: number;
  readonly precedente?: string | undefined;
  readonly suivante?: string | undefined;
  /** "1 à 50 sur 312": said by the presenter, who knows the count. */
  readonly resume?: string | undefined;
}

/** Pages by key: only the neighbours are known. */
export const Pagination: FunctionComponent<Props> = ({ page, precedente, suivante, resume }) => {
  const { textes } = usePage();
  if (precedente === undefined && suivante === undefined)
    return resume ? <p class="cp-pagination__resume">{resume}</p> : null;
  return (
    <nav class="cp-pagination" aria-label={textes.pagination.nom}>
      {precedente !== undefined && (
        <Lien href={precedente} classe="govuk-button govuk-button--secondary cp-pagination__precedente">
          {textes.pagination.precedente}
        </Lien>
      )}
      <p class="cp-pagination__page">
        <strong>{textes.pagination.page(page)}</strong>
        {resume && <span class="cp-pagination__resume">{resume}</span>}
      </p>
      {suivante !== undefined && (
        <Lien href={suivante} classe="govuk-button govuk-button--secondary cp-pagination__suivante">
          {textes.pagination.suivante}
        </Lien>
      )}
    </nav>
  );
};
