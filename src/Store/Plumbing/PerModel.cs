using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GoldenThread.Store.Plumbing;

/// <summary>A query that every request asks, compiled once. A compiled query belongs to one model, and a process may hold both databases'.</summary>
/// <param name="compile">Compiles it.</param>
public sealed class PerModel<TQuery>(Func<TQuery> compile) where TQuery : Delegate
{
    private readonly ConditionalWeakTable<IModel, TQuery> _compiled = [];

    public TQuery For(GoldenThreadDb db) => _compiled.GetValue(db.Model, _ => compile());
}
