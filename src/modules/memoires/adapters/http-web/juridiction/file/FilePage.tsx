import type { FunctionComponent } from 'preact';
import { BadgeEtat } from '../../../../../../platform/web/components/BadgeEtat.tsx';
import { Bouton } from '../../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../../platform/web/components/BoutonLien.tsx';
import { CaseACocher } from '../../../../../../platform/web/components/CaseACocher.tsx';
import { Champ } from '../../../../../../platform/web/components/Champ.tsx';
import { ChampListe } from '../../../../../../platform/web/components/ChampListe.tsx';
import { EtatVide } from '../../../../../../platform/web/components/EtatVide.tsx';
import { Formulaire } from '../../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../../platform/web/components/Lien.tsx';
import { Monnaie } from '../../../../../../platform/web/components/Monnaie.tsx';
import { Onglets } from '../../../../../../platform/web/components/Onglets.tsx';
import { Pagination } from '../../../../../../platform/web/components/Pagination.tsx';
import type { Colonne } from '../../../../../../platform/web/components/Colonne.ts';
import { Tableau } from '../../../../../../platform/web/components/Tableau.tsx';
import type { TextesJuridiction } from '../textes/fr.ts';
import { textesDe } from '../textes/textesDe.ts';
import type { FilePresentee, LigneDeFile } from './presentFile.ts';

/** What waits for one role in the person's courts, oldest first. */
export const FilePage: FunctionComponent<FilePresentee> = (file) => {
  const catalogue = textesDe(file.langue);
  const textes = catalogue.file;
  const { titre, chapeau } = catalogue.espaces[file.espace];
  const [premier] = file.lignes;
  return (
    <Layout
      titre={titre}
      chapeau={chapeau}
      filAriane={[{ libelle: titre, href: file.base }, { libelle: textes.vues[file.file.vue] }]}
      action={
        file.file.vue === 'a-traiter' &&
        premier && (
          <BoutonLien href={premier.href} complement={catalogue.examen.memoireVise(premier.numero)}>
            {textes.examinerLePremier}
          </BoutonLien>
        )
      }
    >
      <Onglets onglets={file.vues} nom={textes.nomDesVues} />
      <Filtres {...file} />
      {file.lignes.length === 0 ? (
        <EtatVide
          phrase={file.phraseVide}
          action={file.filtree ? { libelle: textes.toutAfficher, href: file.sansFiltre } : undefined}
        />
      ) : (
        <>
          <Tableau
            legende={file.legende}
            colonnes={colonnes(textes, file.plusieursJuridictions)}
            lignes={file.lignes}
            cleDe={({ id }) => id}
          />
          <Pagination
            page={file.page}
            precedente={file.precedente}
            suivante={file.suivante}
            resume={file.compte}
          />
        </>
      )}
    </Layout>
  );
};

const Filtres: FunctionComponent<FilePresentee> = ({
  langue,
  base,
  file,
  optionsEtat,
  filtree,
  sansFiltre,
}) => {
  const textes = textesDe(langue).file;
  return (
    <Formulaire action={base} methode="get" classe="cp-filtres" nom={textes.filtres}>
      {file.vue !== 'a-traiter' && <input type="hidden" name="vue" value={file.vue} />}
      {file.structure !== undefined && (
        <input type="hidden" name="structure" value={String(file.structure)} />
      )}
      <ChampListe
        champ="etat"
        libelle={textes.etat}
        options={optionsEtat}
        valeur={file.etat}
        invite={textes.tousLesEtats}
      />
      <Champ champ="numero" libelle={textes.numero} type="entier" largeur={10} valeur={file.numero} />
      <Champ champ="prestataire" libelle={textes.prestataire} type="search" valeur={file.prestataire} />
      <div class="cp-filtres__actions">
        <CaseACocher champ="relances" libelle={textes.relances} cochee={file.relances !== undefined} />
        <Bouton variante="secondaire">{textes.filtrer}</Bouton>
        {filtree && <Lien href={sansFiltre}>{textes.toutAfficher}</Lien>}
      </div>
    </Formulaire>
  );
};

const rendreEtat: Colonne<LigneDeFile>['rendu'] = ({ etat, relance }) => (
  <>
    <BadgeEtat {...etat} />
    {relance !== null && (
      <>
        {' '}
        <BadgeEtat famille="a-completer" libelle={relance} />
      </>
    )}
  </>
);

const colonnes = (
  { colonnes: titres }: TextesJuridiction['file'],
  plusieursJuridictions: boolean,
): readonly Colonne<LigneDeFile>[] => [
  {
    cle: 'numero',
    titre: titres.numero,
    enTete: true,
    insecable: true,
    rendu: ({ href, numero }) => <Lien href={href}>{numero}</Lien>,
  },
  { cle: 'prestataire', titre: titres.prestataire, rendu: ({ prestataire }) => prestataire },
  ...(plusieursJuridictions
    ? [
        {
          cle: 'juridiction',
          titre: titres.juridiction,
          rendu: ({ juridiction }: LigneDeFile) => juridiction,
        },
      ]
    : []),
  { cle: 'depot', titre: titres.depot, insecable: true, rendu: ({ depot }) => depot },
  {
    cle: 'attente',
    titre: titres.attente,
    aligne: 'droite',
    insecable: true,
    rendu: ({ attente }) => attente,
  },
  { cle: 'etat', titre: titres.etat, insecable: true, rendu: rendreEtat },
  { cle: 'dateEtat', titre: titres.dateEtat, insecable: true, rendu: ({ dateEtat }) => dateEtat },
  {
    cle: 'montant',
    titre: titres.montant,
    aligne: 'droite',
    insecable: true,
    rendu: ({ montant }) => <Monnaie montant={montant} />,
  },
];
