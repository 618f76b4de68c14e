using System.Linq.Expressions;
using GoldenThread.Domain.Organisation;
using Microsoft.EntityFrameworkCore;

namespace GoldenThread.Store.Plumbing;

/// <summary>Keeps councils apart: every entity that carries a council is filtered by it.</summary>
public static class CouncilRules
{
    public static void Apply(GoldenThreadDb db, ModelBuilder builder)
    {
        foreach (var entity in builder.Model.GetEntityTypes().Where(e => e.FindProperty("CouncilId") is not null || e.ClrType == typeof(Council)))
        {
            var row = Expression.Parameter(entity.ClrType, "row");
            var council = Expression.Property(row, entity.ClrType == typeof(Council) ? "Id" : "CouncilId");
            var current = Expression.Property(Expression.Constant(db), nameof(GoldenThreadDb.CouncilId));
            builder.Entity(entity.ClrType).HasQueryFilter(GoldenThreadDb.CouncilFilter, Expression.Lambda(Expression.Equal(council, current), row));
        }
    }
}
