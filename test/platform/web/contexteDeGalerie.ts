import type { PageContext } from '../../../src/platform/web/PageContext.ts';

const assetsDeTest = {
  css: '/assets/theme.css',
  icone: '/assets/icone.svg',
  js: (nom: string) => `/assets/${nom}.js`,
};

export const contexteDeGalerie = (ecart: Partial<PageContext> = {}): PageContext => ({
  langue: 'fr',
  nonce: 'bm9uY2UtZGUtdGVzdA',
  csrf: 'jeton-de-test',
  chemin: '/memoires?etat=brouillon',
  titreProduit: 'Chorus Pro',
  acteur: { nomComplet: 'Camille Interprète', derniereConnexion: '4 mai 2026 à 15:57:58' },
  onglets: [
    { libelle: 'Accueil connecté', href: '/accueil', actif: false },
    { libelle: 'Activités du gestionnaire', href: '/gestionnaire', actif: false },
    { libelle: 'Mémoires de frais de justice', href: '/memoires', actif: true },
    { libelle: 'Sollicitations émises', href: '/sollicitations', actif: false },
    { libelle: 'Suivi des flux', href: '/flux', actif: false },
    { libelle: 'Mon compte', href: '/mon-compte', actif: false },
  ],
  flash: null,
  demo: false,
  assets: assetsDeTest,
  ...ecart,
});
