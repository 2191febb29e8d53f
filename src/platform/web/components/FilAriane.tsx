import type { FunctionComponent } from 'preact';
import { usePage } from '../PageContext.ts';
import { Lien } from './Lien.tsx';

export interface MaillonAriane {
  readonly libelle: string;
  /** Left out for the page itself. */
  readonly href?: string | undefined;
}

export const FilAriane: FunctionComponent<{ readonly maillons: readonly MaillonAriane[] }> = ({
  maillons,
}) => {
  const { textes } = usePage();
  return (
    <nav class="govuk-breadcrumbs" aria-label={textes.filAriane}>
      <ol class="govuk-breadcrumbs__list">
        {maillons.map(({ libelle, href }) => (
          <li class="govuk-breadcrumbs__list-item" key={libelle}>
            {href === undefined ? (
              <span aria-current="page">{libelle}</span>
            ) : (
              <Lien href={href} classe="govuk-breadcrumbs__link">
                {libelle}
              </Lien>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
};
