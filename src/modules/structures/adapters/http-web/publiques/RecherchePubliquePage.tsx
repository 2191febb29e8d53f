import type { FunctionComponent } from 'preact';
import { Bouton } from '../../../../../platform/web/components/Bouton.tsx';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { Carte } from '../../../../../platform/web/components/Carte.tsx';
import { Champ } from '../../../../../platform/web/components/Champ.tsx';
import { ChampListe } from '../../../../../platform/web/components/ChampListe.tsx';
import { EtatVide } from '../../../../../platform/web/components/EtatVide.tsx';
import { Formulaire } from '../../../../../platform/web/components/Formulaire.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import type { ErreurDeChamp } from '../../../../../platform/web/ErreurDeChamp.ts';
import type { StructureResumee } from '../../../application/ports/StructureReader.ts';
import { typesJuridiction } from '../../../domain/structure/Juridiction.ts';
import { chemins } from '../chemins.ts';
import { longueurs } from '../formes/longueurs.ts';
import { messageDe } from '../saisieDe.ts';
import { useTextes } from '../useTextes.ts';

interface Props {
  readonly q: string;
  readonly type: string;
  /** Null before any search. */
  readonly structures: readonly StructureResumee[] | null;
  readonly debut?: string | undefined;
  readonly suite?: string | undefined;
  readonly erreurs: readonly ErreurDeChamp[];
}

export const RecherchePubliquePage: FunctionComponent<Props> = ({
  q,
  type,
  structures,
  debut,
  suite,
  erreurs,
}) => {
  const { publiques, typesJuridiction: types } = useTextes();
  return (
    <Layout titre={publiques.titre} chapeau={publiques.chapeau} erreurs={erreurs}>
      <Carte>
        <Formulaire action={chemins.publiques} methode="get" nom={publiques.titre}>
          <div class="cp-cote-a-cote">
            <Champ
              champ="q"
              type="search"
              libelle={publiques.recherche}
              indice={publiques.indice}
              valeur={q}
              longueurMax={longueurs.recherche}
              erreur={messageDe(erreurs, 'q')}
            />
            <ChampListe
              champ="type"
              libelle={publiques.type}
              valeur={type}
              invite={publiques.tous}
              options={typesJuridiction.map((code) => ({ valeur: code, libelle: types[code] }))}
            />
          </div>
          <Bouton>{publiques.rechercher}</Bouton>
        </Formulaire>
      </Carte>
      {structures?.length === 0 && <EtatVide phrase={publiques.aucune} />}
      {structures && structures.length > 0 && (
        <Carte titre={publiques.legende}>
          <Trouvees structures={structures} />
        </Carte>
      )}
      {debut !== undefined && (
        <BoutonLien href={debut} variante="secondaire">
          {publiques.debut}
        </BoutonLien>
      )}{' '}
      {suite !== undefined && (
        <BoutonLien href={suite} variante="secondaire">
          {publiques.suite}
        </BoutonLien>
      )}
    </Layout>
  );
};

const Trouvees: FunctionComponent<{ readonly structures: readonly StructureResumee[] }> = ({
  structures,
}) => {
  const { publiques, rattachements, typesJuridiction: types, structurePublique } = useTextes();
  return (
    <Tableau
      legende={publiques.legende}
      lignes={structures}
      cleDe={({ id }) => String(id)}
      colonnes={[
        {
          cle: 'nom',
          titre: publiques.nom,
          enTete: true,
          rendu: ({ id, designation }) => <Lien href={chemins.publique(id)}>{designation}</Lien>,
        },
        {
          cle: 'type',
          titre: publiques.type,
          rendu: ({ juridiction }) => (juridiction === null ? structurePublique : types[juridiction]),
        },
        { cle: 'codePostal', titre: publiques.codePostal, rendu: ({ codePostal }) => codePostal },
        { cle: 'ville', titre: publiques.ville, rendu: ({ ville }) => ville },
        { cle: 'identifiant', titre: rattachements.identifiant, rendu: ({ identifiant }) => identifiant },
      ]}
    />
  );
};
