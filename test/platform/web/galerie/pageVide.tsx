import type { VNode } from 'preact';
import { EtatVide } from '../../../../src/platform/web/components/EtatVide.tsx';
import { Layout } from '../../../../src/platform/web/components/Layout.tsx';
import { Onglets } from '../../../../src/platform/web/components/Onglets.tsx';

export const pageVide = (): VNode => (
  <Layout titre="Mémoires de frais de justice" filAriane={[{ libelle: 'Mémoires de frais de justice' }]}>
    <Onglets
      onglets={[
        { libelle: 'À traiter', href: '/memoires', actif: true, compte: '0' },
        { libelle: 'En cours', href: '/memoires?vue=en-cours', actif: false, compte: '0' },
        { libelle: 'Recherche', href: '/memoires/recherche', actif: false },
      ]}
    />
    <EtatVide
      phrase="Aucun mémoire n’attend d’action de votre part."
      action={{ libelle: 'Saisir un mémoire', href: '/memoires/saisie' }}
    />
  </Layout>
);
