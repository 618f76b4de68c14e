using GoldenThread.Domain.Boards;
using GoldenThread.Store.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GoldenThread.Store.Boards;

public sealed class BoardMapping : IEntityTypeConfiguration<Board>
{
    public void Configure(EntityTypeBuilder<Board> board)
    {
        board.Property(b => b.Name).HasMaxLength(200);
        board.Property(b => b.Version).IsConcurrencyToken();
        board.Property(b => b.Acronym).HasMaxLength(40);
        board.Property(b => b.Members).AsJson();
        board.Property(b => b.Receives).AsJson();
        board.HasIndex(b => new { b.CouncilId, b.Name });
    }
}
