import type { ComponentChildren, FunctionComponent } from 'preact';
import { Lien } from './Lien.tsx';

interface Props {
  readonly elements: readonly {
    readonly cle: string;
    readonly valeur: ComponentChildren;
    readonly action?: { readonly libelle: string; readonly href: string } | undefined;
  }[];
  readonly dense?: boolean | undefined;
}

export const ListeResume: FunctionComponent<Props> = ({ elements, dense }) => (
  <dl class={dense ? 'govuk-summary-list cp-resume--dense' : 'govuk-summary-list'}>
    {elements.map(({ cle, valeur, action }) => (
      <div class="govuk-summary-list__row" key={cle}>
        <dt class="govuk-summary-list__key">{cle}</dt>
        <dd class="govuk-summary-list__value">{valeur}</dd>
        {action && (
          <dd class="govuk-summary-list__actions">
            <Lien href={action.href} complement={cle}>
              {action.libelle}
            </Lien>
          </dd>
        )}
      </div>
    ))}
  </dl>
);
