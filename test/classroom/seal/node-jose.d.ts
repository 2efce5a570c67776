declare module 'node-jose' {
  interface Key {
    readonly kid: string;
  }
  interface Encrypting {
    update(input: Uint8Array): Encrypting;
    final(): Promise<string>;
  }
  interface NodeJose {
    JWK: { asKey(key: JsonWebKey): Promise<Key> };
    JWE: {
      createEncrypt(
        options: { format: 'compact'; contentAlg: string; fields: Readonly<Record<string, string>> },
        recipient: { key: Key; reference: boolean },
      ): Encrypting;
      createDecrypt(key: Key): { decrypt(jwe: string): Promise<{ plaintext: Uint8Array }> };
    };
  }
  const jose: NodeJose;
  export default jose;
}
