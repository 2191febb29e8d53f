import type { FunctionComponent } from 'preact';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import { textesIdentite } from './textesIdentite.ts';

/** In the place of the form that changes a password, where there is none yet. */
export const SansMotDePasse: FunctionComponent = () => {
  const { sansMotDePasse, choisir } = textesIdentite(usePage().langue).mesIdentites;
  return (
    <p class="govuk-body">
      {sansMotDePasse}. <Lien href="/mot-de-passe/oublie">{choisir}</Lien>
    </p>
  );
};
