import type { FunctionComponent } from 'preact';
import { CaseACocher } from '../../../../../../../platform/web/components/CaseACocher.tsx';
import { Champ } from '../../../../../../../platform/web/components/Champ.tsx';
import { ChampChoix } from '../../../../../../../platform/web/components/ChampChoix.tsx';
import { ChampListe } from '../../../../../../../platform/web/components/ChampListe.tsx';
import { ChampSuggestion } from '../../../../../../../platform/web/components/ChampSuggestion.tsx';
import { ChampTexteLong } from '../../../../../../../platform/web/components/ChampTexteLong.tsx';
import { Encart } from '../../../../../../../platform/web/components/Encart.tsx';
import { Fieldset } from '../../../../../../../platform/web/components/Fieldset.tsx';
import { Formulaire } from '../../../../../../../platform/web/components/Formulaire.tsx';
import { Lien } from '../../../../../../../platform/web/components/Lien.tsx';
import { ListeResume } from '../../../../../../../platform/web/components/ListeResume.tsx';
import { usePage } from '../../../../../../../platform/web/PageContext.ts';
import { LONGUEURS } from '../../../../../domain/limites.ts';
import { adresseDEtape } from '../adresses.ts';
import { BarreDeSaisie } from '../BarreDeSaisie.tsx';
import { BoutonParDefaut } from '../BoutonParDefaut.tsx';
import { CadreDeSaisie } from '../CadreDeSaisie.tsx';
import { textesDe } from '../textes/textesDe.ts';
import type { EntetePresente } from './presentEntete.ts';

interface Champ {
  readonly champ: string;
  readonly libelle: string;
  readonly valeur: string;
  readonly erreur: string | null;
}

/** Step 1: whom the mémoire is for, who claims, and the mission. */
export const EntetePage: FunctionComponent<EntetePresente> = (page) => {
  const { cadre, valeurs, erreurs, options, doublon } = page;
  const textes = textesDe(usePage().langue);
  const { entete } = textes;
  const action = adresseDEtape(cadre.memoireId, 'en-tete');
  const champ = (nom: string): Champ => ({
    champ: nom,
    libelle: textes.champs[nom] ?? nom,
    valeur: valeurs[nom] ?? '',
    erreur: erreurs.find((erreur) => erreur.champ === nom)?.message ?? null,
  });

  return (
    <CadreDeSaisie cadre={cadre} erreurs={erreurs}>
      <Formulaire action={action} version={cadre.version} autosave={action} champsObligatoires>
        <BoutonParDefaut value="enregistrer" />
        <input
          type="hidden"
          name="structureAffichee"
          value={valeurs['structureAffichee'] ?? valeurs['entete.structureId']}
        />

        <Fieldset legende={entete.destinataire}>
          <ChampSuggestion
            {...champ('entete.juridictionId')}
            texte={valeurs['entete.juridictionIdTexte']}
            indice={entete.juridictionIndice}
            source="/memoires/juridictions"
            requis
          />
          {options.juridictions.length > 0 && (
            <ChampChoix
              champ="entete.juridictionChoisie"
              libelle={entete.resultats}
              indice={entete.resultatsIndice}
              options={options.juridictions}
            />
          )}
        </Fieldset>

        <Fieldset legende={entete.prestataire}>
          <ChampListe
            {...champ('entete.structureId')}
            indice={options.structures.length > 1 ? entete.structureIndice : undefined}
            options={options.structures}
            invite={null}
            requis
          />
          {options.services.length > 0 && (
            <ChampListe {...champ('entete.serviceId')} options={options.services} requis />
          )}
          <ListeResume
            dense
            elements={[
              { cle: page.identite.libelle, valeur: page.identite.valeur },
              {
                cle: entete.adresse,
                valeur: page.adresse.length > 0 ? page.adresse.join(', ') : entete.sansAdresse,
              },
              ...page.precisions,
            ]}
          />
          <ChampListe
            {...champ('entete.categorie')}
            indice={page.categorieDuJour ?? entete.categorieIndice}
            options={options.categories}
            requis
          />
          <ChampListe
            {...champ('entete.compteBancaireId')}
            indice={options.comptes.length > 0 ? entete.compteIndice : entete.sansCompte}
            options={options.comptes}
            requis
          />
          <CaseACocher
            champ="entete.tvaSurLesDebits"
            libelle={entete.tvaSurLesDebits}
            indice={entete.tvaSurLesDebitsIndice}
            cochee={valeurs['entete.tvaSurLesDebits'] === 'oui'}
          />
        </Fieldset>

        <Fieldset legende={entete.mission}>
          <ChampListe
            {...champ('mission.typePrescription')}
            indice={entete.typePrescriptionIndice}
            options={options.typesPrescription}
            requis
          />
          <Champ {...champ('mission.datePrescription')} type="date" requis />
          <Champ
            {...champ('mission.autorite')}
            indice={entete.autoriteIndice}
            longueurMax={LONGUEURS.autorite}
            requis
          />
          <Champ
            {...champ('mission.numeroParquet')}
            indice={entete.numeroParquetIndice}
            largeur={20}
            longueurMax={LONGUEURS.numeroParquet}
            requis
          />
          {page.engagements && (
            <Champ
              {...champ('mission.numeroEngagement')}
              indice={entete.numeroEngagementIndice}
              largeur={10}
              longueurMax={LONGUEURS.numeroEngagement}
            />
          )}
          <ChampChoix
            {...champ('mission.nature')}
            indice={entete.natureIndice}
            options={options.natures}
            requis
          />
          <Champ {...champ('mission.debut')} type="date" indice={entete.debutIndice} />
          <Champ
            {...champ('mission.dateAchevement')}
            type="date"
            indice={entete.dateAchevementIndice}
            requis
          />
        </Fieldset>

        <Fieldset legende={entete.references}>
          {doublon && (
            <Encart ton="attention" titre={entete.doublonTitre}>
              <p>
                {doublon.phrase} <Lien href={doublon.href}>{entete.voirDoublon}</Lien>
              </p>
            </Encart>
          )}
          <Champ
            {...champ('reference')}
            indice={entete.referenceIndice}
            largeur={20}
            longueurMax={LONGUEURS.reference}
          />
          <ChampTexteLong
            {...champ('commentaire')}
            indice={entete.commentaireIndice}
            longueurMax={LONGUEURS.commentaire}
          />
        </Fieldset>
        <BarreDeSaisie />
      </Formulaire>
    </CadreDeSaisie>
  );
};
