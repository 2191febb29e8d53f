import { expect } from 'chai';
import { balisage } from '../../../src/platform/web/Balisage.ts';
import { BadgeEtat } from '../../../src/platform/web/components/BadgeEtat.tsx';
import { badgeEtat } from '../../../src/platform/web/components/badgeEtat.ts';
import { BoutonLien } from '../../../src/platform/web/components/BoutonLien.tsx';
import { Compteur } from '../../../src/platform/web/components/Compteur.tsx';
import { DeuxColonnes } from '../../../src/platform/web/components/DeuxColonnes.tsx';
import { Etapes } from '../../../src/platform/web/components/Etapes.tsx';
import { Lien } from '../../../src/platform/web/components/Lien.tsx';
import { lien } from '../../../src/platform/web/components/lien.ts';
import { Pagination } from '../../../src/platform/web/components/Pagination.tsx';
import { Tableau } from '../../../src/platform/web/components/Tableau.tsx';
import { rendre } from './rendre.ts';

describe('Lien', () => {
  const script = 'javascript';
  for (const href of [
    `${script}:alert(1)`,
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
  ]) {
    it(`n’est que du texte vers ${JSON.stringify(href)}`, () => {
      expect(rendre(<Lien href={href}>Voir</Lien>)).to.equal('<span>Voir</span>');
      expect(rendre(<BoutonLien href={href}>Voir</BoutonLien>)).to.equal('<span>Voir</span>');
      expect(String(lien(href, 'Voir'))).to.equal('<span>Voir</span>');
    });
  }

  for (const href of [
    '/memoires/4',
    '?page=2',
    '#contenu',
    'https://exemple.test/',
    'mailto:aide@exemple.test',
    'tel:+33100000000',
  ]) {
    it(`mène à ${href}`, () => {
      expect(rendre(<Lien href={href}>Voir</Lien>)).to.include(`href="${href}"`);
    });
  }

  it('est le même dans une ligne de tableau', () => {
    const lie = (
      <Lien href="/memoires?a=1&b=2" complement="le mémoire <4>">
        Voir
      </Lien>
    );
    expect(String(lien('/memoires?a=1&b=2', 'Voir', 'le mémoire <4>')).replaceAll('&gt;', '>')).to.equal(
      rendre(lie),
    );
  });
});

describe('Tableau', () => {
  const tableau = (
    <Tableau
      legende="Mémoires"
      colonnes={[
        {
          cle: 'numero',
          titre: 'Numéro',
          enTete: true,
          rendu: ({ numero }: { numero: string; montant: string }) => numero,
        },
        {
          cle: 'montant',
          titre: 'Montant TTC',
          aligne: 'droite',
          triable: true,
          rendu: ({ montant }) => montant,
        },
      ]}
      lignes={[{ numero: '0000000012', montant: '42,00 €' }]}
      cleDe={({ numero }) => numero}
      selection={{ nom: 'memoires', libelleDe: ({ numero }) => `le mémoire ${numero}` }}
      tri={{ cle: 'montant', sens: 'asc', lien: (cle, sens) => `?tri=${cle}&sens=${sens}` }}
    />
  );

  it('nomme sa légende, ses colonnes, ses lignes et ses cases', () => {
    const html = rendre(tableau);
    expect(html).to.match(/<caption[^>]*>Mémoires<\/caption>/);
    expect(html).to.match(/<th scope="row"[^>]*>0000000012<\/th>/);
    expect(html).to.match(
      /<input type="checkbox" name="memoires" value="0000000012"[^>]*\/><span[^>]*>Sélectionner le mémoire 0000000012/,
    );
    expect(html).to.match(/<td[^>]*class="cp-tableau__droite"[^>]*data-libelle="Montant TTC"/);
  });

  it('échappe ce que les lignes contiennent, et mêle textes, balises et composants', () => {
    const html = rendre(
      <Tableau
        legende="Mémoires"
        colonnes={[
          { cle: 'a', titre: 'Titre "a"', rendu: (texte: string) => texte },
          { cle: 'b', titre: 'B', rendu: (texte) => balisage`<i title="${texte}">${texte}</i>` },
          { cle: 'c', titre: 'C', rendu: (texte) => <Lien href="/x">{texte}</Lien> },
          { cle: 'd', titre: 'D', rendu: () => null },
        ]}
        lignes={['<script>"&\'']}
        cleDe={(texte) => texte}
        selection={{ nom: 'choix', libelleDe: (texte) => texte }}
      />,
    );
    expect(html).not.to.include('<script');
    expect(html).to.include('data-libelle="Titre &quot;a&quot;">&lt;script&gt;&quot;&amp;&#39;</td>');
    expect(html).to.include('<i title="&lt;script&gt;&quot;&amp;&#39;">');
    expect(html).to.match(/<a [^>]*>&lt;script>/);
    expect(html).to.include('data-libelle="D"></td>');
    expect(html).to.include('value="&lt;script&gt;&quot;&amp;&#39;"');
  });

  it('dit le tri courant et propose l’autre sens', () => {
    const html = rendre(tableau);
    expect(html).to.match(/<th scope="col"[^>]*aria-sort="ascending"><a href="\?tri=montant&amp;sens=desc"/);
    expect(html.match(/aria-sort/g)).to.have.lengthOf(1);
  });
});

describe('BadgeEtat', () => {
  it('porte toujours un mot', () => {
    const badge = rendre(<BadgeEtat famille="refuse" libelle="Refusé" />);
    expect(badge).to.match(/aria-hidden="true"><\/span>Refusé<\/span>/);
  });

  it('est le même dans une ligne de tableau', () => {
    const facon = { famille: 'refuse', libelle: '« Refusé » & clos' } as const;
    expect(String(badgeEtat(facon))).to.equal(rendre(<BadgeEtat {...facon} />).replaceAll('"', '"'));
  });
});

describe('Etapes', () => {
  it('dit l’étape courante et n’y mène pas', () => {
    const html = rendre(
      <Etapes
        etapes={[
          { libelle: 'En-tête', etat: 'faite', href: '/1' },
          { libelle: 'Prestations', etat: 'courante', href: '/2' },
          { libelle: 'Pièces', etat: 'aFaire' },
        ]}
      />,
    );
    expect(html).to.include('Étape 2 sur 3');
    expect(html).to.include('aria-current="step"');
    expect(html).to.include('href="/1"');
    expect(html).to.not.include('href="/2"');
    expect(html).to.include('(terminée)');
  });
});

describe('Pagination', () => {
  it('n’offre que les pages voisines qui existent', () => {
    const html = rendre(<Pagination page={1} suivante="?curseur=abc" resume="1 à 50 sur 312" />);
    expect(html).to.include('Page suivante');
    expect(html).to.not.include('Page précédente');
  });

  it('disparaît quand tout tient sur une page', () => {
    expect(rendre(<Pagination page={1} />)).to.equal('');
  });
});

describe('Compteur', () => {
  it('garde sa jauge entre ses bornes', () => {
    const html = rendre(<Compteur libelle="Forclusion" texte="Délai dépassé" ecoule={130} ton="urgent" />);
    expect(html).to.include('class="cp-compteur__part" width="100"');
  });
});

describe('DeuxColonnes', () => {
  const place = (coteDAbord: boolean): number => {
    const html = rendre(
      <DeuxColonnes cote={<p>Compléter</p>} nomDuCote="Actions" coteDAbord={coteDAbord}>
        <p>Suivi</p>
      </DeuxColonnes>,
    );
    return html.indexOf('Compléter') - html.indexOf('Suivi');
  };

  it('met le côté après le reste, ou avant quand on y agit', () => {
    expect(place(false)).to.be.greaterThan(0);
    expect(place(true)).to.be.lessThan(0);
  });
});
