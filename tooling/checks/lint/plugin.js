/** Lint rules of the house that no stock rule covers. */

function isGlobal(context, node, name) {
  let scope = context.sourceCode.getScope(node);
  while (scope !== null && scope !== undefined) {
    if (scope.type !== 'global' && scope.set.has(name)) return false;
    scope = scope.upper;
  }
  return true;
}

/** The clock comes from the context, so that tests and replays can move it. */
const noAmbientClock = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { clock: 'Take the time from the clock of the context: {{what}} reads the machine.' },
  },
  create(context) {
    return {
      NewExpression(node) {
        const { callee } = node;
        if (callee.type !== 'Identifier' || callee.name !== 'Date' || node.arguments.length > 0) return;
        if (isGlobal(context, node, 'Date'))
          context.report({ node, messageId: 'clock', data: { what: 'new Date()' } });
      },
      CallExpression(node) {
        const { callee } = node;
        if (callee.type === 'Identifier' && callee.name === 'Date' && isGlobal(context, node, 'Date')) {
          context.report({ node, messageId: 'clock', data: { what: 'Date()' } });
        }
      },
      MemberExpression(node) {
        const { object, property } = node;
        if (object.type !== 'Identifier' || object.name !== 'Date' || property.name !== 'now') return;
        if (isGlobal(context, node, 'Date'))
          context.report({ node, messageId: 'clock', data: { what: 'Date.now' } });
      },
    };
  },
};

/** Settings are parsed once at boot by an env module; everything else is given them. */
const noAmbientEnvironment = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { environment: 'Read settings through the env module: process.env is read only there.' },
  },
  create(context) {
    return {
      MemberExpression(node) {
        const { object, property, computed } = node;
        const isEnv = computed ? property.value === 'env' : property.name === 'env';
        if (object.type === 'Identifier' && object.name === 'process' && isEnv) {
          context.report({ node, messageId: 'environment' });
        }
      },
      ImportSpecifier(node) {
        const { source } = node.parent;
        if ((source.value === 'node:process' || source.value === 'process') && node.imported.name === 'env') {
          context.report({ node, messageId: 'environment' });
        }
      },
    };
  },
};

/** Money is integer paise: nothing turns it into text with a point or back. */
const noFloatMoney = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { float: '{{what}} makes floats: money is integer paise, see the money module of the domain.' },
  },
  create(context) {
    return {
      CallExpression(node) {
        const { callee } = node;
        const name = callee.type === 'Identifier' ? callee.name : callee.property?.name;
        if (name === 'parseFloat' || name === 'toFixed') {
          context.report({ node, messageId: 'float', data: { what: name } });
        }
      },
    };
  },
};

export default {
  meta: { name: 'nxtgauge' },
  rules: {
    'no-ambient-clock': noAmbientClock,
    'no-ambient-environment': noAmbientEnvironment,
    'no-float-money': noFloatMoney,
  },
};
