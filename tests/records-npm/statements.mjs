// Checks learning records with the validator of Learning Locker and with Rustici's schema, each by itself, without a
// network: node statements.mjs FILE.json
// Prints what each says; exit code 0 if both find all statements valid, 1 if either refuses one.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import learningLocker from '@learninglocker/xapi-validation';
import Ajv from 'ajv-draft-04';

const require = createRequire(import.meta.url);
const validate = learningLocker.default ?? learningLocker;

/// The schema names its parts by ids such as "#agent", which newer readers of schemas take for places in the document.
/// So the places are found, and the parts named by them.
function placesOf(part, place, places) {
    if (typeof part !== 'object' || part === null) {
        return places;
    }
    if (typeof part.id === 'string') {
        places.set(part.id, `#${place}`);
    }
    for (const [key, below] of Object.entries(part)) {
        placesOf(below, `${place}/${key}`, places);
    }
    return places;
}

function withPlaces(schema) {
    const places = placesOf(schema, '', new Map());
    return JSON.parse(JSON.stringify(schema), (key, value) => {
        if (key === 'id' && typeof value === 'string') {
            return undefined;
        }
        return key === '$ref' ? places.get(value) : value;
    });
}

function rusticiCheck() {
    const ajv = new Ajv({strict: false, unicodeRegExp: false});
    for (const [name, pattern] of Object.entries(require('tin-can-json-schema/formats.json'))) {
        ajv.addFormat(name, new RegExp(pattern));
    }
    ajv.addSchema(withPlaces(require('tin-can-json-schema/1.0.1.json')), 'tincan');
    return ajv.compile({$ref: 'tincan#/properties/statement'});
}

let refused = 0;
function tell(who, at, what) {
    refused += 1;
    console.log(`${who} refused ${at}: ${what}`);
}

try {
    const statements = JSON.parse(readFileSync(process.argv[2], 'utf8'));
    const rustici = rusticiCheck();
    statements.forEach((statement, at) => {
        const found = validate(statement);
        if (found.length > 0) {
            tell('Learning Locker', at, JSON.stringify(found[0]));
        }
        if (!rustici(statement)) {
            tell('Rustici', at, JSON.stringify(rustici.errors[0]));
        }
    });
    console.log(refused === 0 ? `valid: ${statements.length}` : 'refused');
} catch (error) {
    tell('nobody', 0, error.message);
}
process.exit(refused === 0 ? 0 : 1);
