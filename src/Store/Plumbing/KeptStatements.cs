using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace GoldenThread.Store.Plumbing;

/// <summary>SQLite reads a statement anew each time that it is asked, unless the command that holds it is kept: here every connection keeps its commands.</summary>
internal sealed class KeptStatements : DbCommandInterceptor
{
    /// <summary>How many a connection keeps; the product has fewer of them, but a filter may be written in many ways.</summary>
    private const int Most = 200;

    private readonly ConditionalWeakTable<DbConnection, Dictionary<string, KeptCommand>> _kept = [];

    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        if (result is not SqliteCommand { Connection: { } connection } asked) { return result; }
        var kept = _kept.GetOrCreateValue(connection);
        if (!kept.TryGetValue(asked.CommandText, out var command) || command.IsGone)
        {
            if (kept.Count == Most && command is null) { return asked; }
            kept[asked.CommandText] = command = new KeptCommand(asked.CommandText, connection);
        }
        else if (command.IsTaken) { return asked; }

        command.Take(asked);
        return command;
    }

    /// <summary>A command that is given back where others are thrown away; thrown away when its connection closes.</summary>
    private sealed class KeptCommand(string text, SqliteConnection connection) : SqliteCommand(text, connection)
    {
        public bool IsTaken { get; private set; }
        public bool IsGone { get; private set; }

        public void Take(SqliteCommand asked)
        {
            (IsTaken, Transaction, CommandTimeout) = (true, asked.Transaction, asked.CommandTimeout);
            Parameters.Clear();
            foreach (SqliteParameter parameter in asked.Parameters) { Parameters.Add(parameter); }
            asked.Dispose();
        }

        protected override void Dispose(bool disposing)
        {
            if (IsTaken && disposing) { IsTaken = false; return; }
            IsGone = true;
            base.Dispose(disposing);
        }
    }
}
