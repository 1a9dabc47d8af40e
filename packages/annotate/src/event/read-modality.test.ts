import { expect, test } from "vitest";
import { codeTrees } from "./testing/code-trees.ts";

const names = { Russia: "place", Ukraine: "place" } as const;

const cases: [string, string, string][] = [
  [
    "what somebody is to do is planned",
    "planned affirmed",
    "The/the/DET/DT>2:det soldiers/soldier/NOUN/NNS>5:nsubj are/be/AUX/VBP>5:cop to/to/PART/TO>5:mark attack/attack/VERB/VB>0:root Ukraine/Ukraine/PROPN/NNP>5:obj",
  ],
  [
    "what has yet to be done is not done",
    "happened negated",
    "The/the/DET/DT>2:det soldiers/soldier/NOUN/NNS>3:nsubj have/have/VERB/VBP>0:root yet/yet/ADV/RB>3:advmod to/to/PART/TO>6:mark attack/attack/VERB/VB>3:xcomp Ukraine/Ukraine/PROPN/NNP>6:obj",
  ],
  [
    "nothing done to attack is no attack",
    "happened negated",
    "The/the/DET/DT>2:det soldiers/soldier/NOUN/NNS>3:nsubj did/do/VERB/VBD>0:root nothing/nothing/PRON/NN>3:obj to/to/PART/TO>6:mark attack/attack/VERB/VB>4:acl Ukraine/Ukraine/PROPN/NNP>6:obj",
  ],
  [
    "what was done instead of attacking is no attack",
    "happened negated",
    "The/the/DET/DT>2:det soldiers/soldier/NOUN/NNS>3:nsubj returned/return/VERB/VBD>0:root instead/instead/ADV/RB>6:mark of/of/ADP/IN>4:fixed attacking/attack/VERB/VBG>3:advcl Ukraine/Ukraine/PROPN/NNP>6:obj",
  ],
  [
    "a progressive passive goes on",
    "ongoing affirmed",
    "Ukraine/Ukraine/PROPN/NNP>4:nsubj:pass is/be/AUX/VBZ>4:aux:pass being/be/AUX/VBG>4:aux:pass attacked/attack/VERB/VBN>0:root by/by/ADP/IN>6:case Russia/Russia/PROPN/NNP>4:obl:agent",
  ],
  [
    "who insists that it did not attack tells and asks for nothing",
    "happened negated",
    "Russia/Russia/PROPN/NNP>2:nsubj insisted/insist/VERB/VBD>0:root that/that/SCONJ/IN>7:mark it/it/PRON/PRP>7:nsubj did/do/AUX/VBD>7:aux not/not/PART/RB>7:advmod attack/attack/VERB/VB>2:ccomp Ukraine/Ukraine/PROPN/NNP>7:obj",
  ],
  [
    "crowds that gathered to demand did demand",
    "happened affirmed",
    "Protesters/protester/NOUN/NNS>2:nsubj gathered/gather/VERB/VBD>0:root to/to/PART/TO>4:mark demand/demand/VERB/VB>2:advcl peace/peace/NOUN/NN>4:obj from/from/ADP/IN>7:case Russia/Russia/PROPN/NNP>4:obl",
  ],
  [
    "one who travels to demand has not done so",
    "planned affirmed",
    "Protesters/protester/NOUN/NNS>2:nsubj travelled/travel/VERB/VBD>0:root to/to/PART/TO>4:mark demand/demand/VERB/VB>2:advcl peace/peace/NOUN/NN>4:obj from/from/ADP/IN>7:case Russia/Russia/PROPN/NNP>4:obl",
  ],
  [
    "a question behind a statement leaves the statement alone",
    "happened affirmed",
    "Russia/Russia/PROPN/NNP>2:nsubj attacked/attack/VERB/VBD>0:root Ukraine/Ukraine/PROPN/NNP>2:obj ,/,/PUNCT/,>6:punct what/what/PRON/WP>6:nsubj happened/happen/VERB/VBD>2:conj then/then/ADV/RB>6:advmod to/to/ADP/IN>9:case all/all/DET/DT>6:obl of/of/ADP/IN>11:case them/they/PRON/PRP>9:nmod in/in/ADP/IN>14:case the/the/DET/DT>14:det winter/winter/NOUN/NN>6:obl ?/?/PUNCT/.>2:punct",
  ],
  [
    "a question asks",
    "questioned affirmed",
    "Why/why/ADV/WRB>4:advmod did/do/AUX/VBD>4:aux Russia/Russia/PROPN/NNP>4:nsubj attack/attack/VERB/VB>0:root Ukraine/Ukraine/PROPN/NNP>4:obj ?/?/PUNCT/.>4:punct",
  ],
  [
    "when with a present tense tells of any time",
    "hypothetical affirmed",
    "People/people/NOUN/NNS>2:nsubj flee/flee/VERB/VBP>0:root when/when/ADV/WRB>5:advmod Russia/Russia/PROPN/NNP>5:nsubj attacks/attack/VERB/VBZ>2:advcl Ukraine/Ukraine/PROPN/NNP>5:obj",
  ],
  [
    "of what one is cleared one is not told to have done",
    "denied affirmed",
    "Sudan/Sudan/PROPN/NNP>2:nsubj cleared/clear/VERB/VBD>0:root Russia/Russia/PROPN/NNP>2:obj of/of/SCONJ/IN>5:mark attacking/attack/VERB/VBG>3:acl Ukraine/Ukraine/PROPN/NNP>5:obj",
  ],
  [
    "an attack that is aborted does not take place",
    "happened negated",
    "Russia/Russia/PROPN/NNP>2:nsubj aborted/abort/VERB/VBD>0:root an/a/DET/DT>4:det attack/attack/NOUN/NN>2:obj on/on/ADP/IN>6:case Ukraine/Ukraine/PROPN/NNP>4:nmod",
  ],
  [
    "who wants to attack does not attack",
    "possible affirmed",
    "We/we/PRON/PRP>2:nsubj want/want/VERB/VBP>0:root to/to/PART/TO>4:mark attack/attack/VERB/VB>2:xcomp Russia/Russia/PROPN/NNP>4:obj",
  ],
  [
    "who resorts to attacking does attack",
    "happened affirmed",
    "Russia/Russia/PROPN/NNP>2:nsubj resorted/resort/VERB/VBD>0:root to/to/SCONJ/IN>4:mark attacking/attack/VERB/VBG>2:advcl Ukraine/Ukraine/PROPN/NNP>4:obj",
  ],
  [
    "what is only considered is not done, whatever the parser calls it",
    "possible affirmed",
    "Russia/Russia/PROPN/NNP>2:nsubj considered/consider/VERB/VBD>0:root attacking/attack/VERB/VBG>2:advcl Ukraine/Ukraine/PROPN/NNP>3:obj",
  ],
  [
    "steps towards an act are not the act",
    "possible affirmed",
    "Russia/Russia/PROPN/NNP>2:nsubj took/take/VERB/VBD>0:root steps/step/NOUN/NNS>2:obj to/to/PART/TO>5:mark attack/attack/VERB/VB>3:acl Ukraine/Ukraine/PROPN/NNP>5:obj",
  ],
  [
    "an act ahead of which something is done is still to come",
    "planned affirmed",
    "People/people/NOUN/NNS>2:nsubj fled/flee/VERB/VBD>0:root ahead/ahead/ADV/RB>6:advmod of/of/ADP/IN>6:case an/a/DET/DT>6:det attack/attack/NOUN/NN>2:obl on/on/ADP/IN>8:case Ukraine/Ukraine/PROPN/NNP>6:nmod",
  ],
  [
    "what somebody is stopped from doing is not done",
    "happened negated",
    "Sudan/Sudan/PROPN/NNP>2:nsubj stopped/stop/VERB/VBD>0:root Russia/Russia/PROPN/NNP>2:obj from/from/SCONJ/IN>5:mark attacking/attack/VERB/VBG>2:advcl Ukraine/Ukraine/PROPN/NNP>5:obj",
  ],
  [
    "what information may lead to has not come about",
    "possible affirmed",
    "Information/information/NOUN/NN>8:nsubj leading/lead/VERB/VBG>1:acl to/to/ADP/IN>5:case an/a/DET/DT>5:det attack/attack/NOUN/NN>2:obl on/on/ADP/IN>7:case Ukraine/Ukraine/PROPN/NNP>5:nmod helped/help/VERB/VBD>0:root",
  ],
  [
    "when beside a future tells of one time to come",
    "planned affirmed",
    "People/people/NOUN/NNS>3:nsubj will/will/AUX/MD>3:aux flee/flee/VERB/VB>0:root when/when/ADV/WRB>6:advmod Russia/Russia/PROPN/NNP>6:nsubj attacks/attack/VERB/VBZ>3:advcl Ukraine/Ukraine/PROPN/NNP>6:obj",
  ],
  [
    "when with a past tense tells of one time",
    "happened affirmed",
    "People/people/NOUN/NNS>2:nsubj fled/flee/VERB/VBD>0:root when/when/ADV/WRB>5:advmod Russia/Russia/PROPN/NNP>5:nsubj attacked/attack/VERB/VBD>2:advcl Ukraine/Ukraine/PROPN/NNP>5:obj",
  ],
  [
    "what may be won by attacking is no attack yet",
    "possible affirmed",
    "Russia/Russia/PROPN/NNP>3:nsubj could/could/AUX/MD>3:aux win/win/VERB/VB>0:root by/by/SCONJ/IN>5:mark attacking/attack/VERB/VBG>3:advcl Ukraine/Ukraine/PROPN/NNP>5:obj",
  ],
];

test.each(cases)("%s", (_, spoken, tree) => {
  const events = codeTrees([tree], names).eventMentions;
  expect(events.map(({ modality, polarity }) => `${modality} ${polarity}`).join(", ")).toBe(spoken);
});
