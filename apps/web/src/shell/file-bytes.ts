/** The bytes of a file in Base64. A browser reads it as an address that holds it; what stands behind the comma are its bytes. */
export function fileBytes(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => {
      const address = typeof reader.result === "string" ? reader.result : "";
      resolve(address.slice(address.indexOf(",") + 1));
    });
    reader.addEventListener("error", () => reject(new Error("The file cannot be read")));
    reader.readAsDataURL(file);
  });
}
