import type { FunctionComponent } from 'preact';
import { Onglets } from '../../../../../../platform/web/components/Onglets.tsx';
import { usePage } from '../../../../../../platform/web/PageContext.ts';
import { textesDe } from './textes/textesDe.ts';

const ADRESSES = {
  synthese: '/memoires',
  saisir: '/memoires/saisir',
  recherche: '/memoires/recherche',
} as const;

/** The three pages of the espace. */
export const OngletsMemoires: FunctionComponent<{ readonly courant: keyof typeof ADRESSES }> = ({
  courant,
}) => {
  const { onglets } = textesDe(usePage().langue);
  return (
    <Onglets
      nom={onglets.nom}
      onglets={(['synthese', 'saisir', 'recherche'] as const).map((code) => ({
        libelle: onglets[code],
        href: ADRESSES[code],
        actif: code === courant,
      }))}
    />
  );
};
