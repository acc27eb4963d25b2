// PouchDB Server as its own command line starts it, in its quickest mode: no sign-in, no document is validated.
// usage: node server.js FOLDER PORT
const express = require("express");
const PouchDB = require("pouchdb-core")
  .plugin(require("pouchdb-adapter-leveldb"))
  .plugin(require("pouchdb-mapreduce"))
  .plugin(require("pouchdb-replication"));

const [folder, port] = process.argv.slice(2);
const Stored = PouchDB.defaults({ prefix: `${folder}/`, adapter: "leveldb" });
const served = require("express-pouchdb")(Stored, {
  mode: "minimumForPouchDB",
  inMemoryConfig: true,
  logPath: `${folder}/log.txt`,
});
express().use("/", served).listen(Number(port), "127.0.0.1");
