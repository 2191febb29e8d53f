import type { FunctionComponent } from 'preact';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import type { CodeFournisseur } from '../../../domain/identite/CodeFournisseur.ts';
import { nomDuFournisseur } from '../../identite/nomDuFournisseur.ts';
import { textesIdentite } from './textesIdentite.ts';

interface Props {
  readonly fournisseur: CodeFournisseur;
  readonly adresse: string;
}

/** Left at once for the provider; the link serves a browser that does not follow by itself. */
export const FinDeSessionPage: FunctionComponent<Props> = ({ fournisseur, adresse }) => {
  const { titre, chapeau, lien } = textesIdentite(usePage().langue).deconnexion;
  const nom = nomDuFournisseur[fournisseur];
  return (
    <Layout titre={titre} chapeau={chapeau(nom)} etroit>
      <BoutonLien href={adresse}>{lien(nom)}</BoutonLien>
    </Layout>
  );
};
